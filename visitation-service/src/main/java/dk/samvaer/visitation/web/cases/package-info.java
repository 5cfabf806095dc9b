/** Cases: how they are opened, listed and read, and how grants, reassessments and whole cases end. */
@NullMarked
package dk.samvaer.visitation.web.cases;

import org.jspecify.annotations.NullMarked;
