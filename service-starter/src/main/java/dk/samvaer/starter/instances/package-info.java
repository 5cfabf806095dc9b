/** Which instances of a service run, and which share of its sweeps is whose. */
@NullMarked
package dk.samvaer.starter.instances;

import org.jspecify.annotations.NullMarked;
