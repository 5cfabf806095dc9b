@NullMarked
package dk.samvaer.starter.batch;

import org.jspecify.annotations.NullMarked;
