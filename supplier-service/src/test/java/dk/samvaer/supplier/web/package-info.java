@NullMarked
package dk.samvaer.supplier.web;

import org.jspecify.annotations.NullMarked;
