/** Cases: how they are opened, read, listed and ended, and what a case looks like in every answer. */
@NullMarked
package dk.samvaer.visitation.web.cases;

import org.jspecify.annotations.NullMarked;
