@NullMarked
package dk.samvaer.starter.ssl;

import org.jspecify.annotations.NullMarked;
