/** What every HTTP request and answer has in common: versions, idempotency, paging, limits and correlation. */
@NullMarked
package dk.samvaer.starter.web;

import org.jspecify.annotations.NullMarked;
