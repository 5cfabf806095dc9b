/** Whether answers can show whatever the domain may hold. */
@NullMarked
package dk.samvaer.visitation.web.view;

import org.jspecify.annotations.NullMarked;
