/** What the API reads from a request, apart from a running service. */
@NullMarked
package dk.samvaer.visitation.web;

import org.jspecify.annotations.NullMarked;
