/** Plans put into words for print, made of what their readers are shown. */
@NullMarked
package dk.samvaer.plan.web.print;

import org.jspecify.annotations.NullMarked;
