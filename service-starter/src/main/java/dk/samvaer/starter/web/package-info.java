/** The one manner in which every service speaks HTTP: problems, versions, idempotency, paging and limits. */
@NullMarked
package dk.samvaer.starter.web;

import org.jspecify.annotations.NullMarked;
