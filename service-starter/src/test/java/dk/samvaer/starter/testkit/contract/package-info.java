/** What the published contract says of every service beyond what springdoc reads from its controllers. */
@NullMarked
package dk.samvaer.starter.testkit.contract;

import org.jspecify.annotations.NullMarked;
