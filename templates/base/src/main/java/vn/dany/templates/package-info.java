/** What people see: pages, messages and styles. */
@NullMarked
package vn.dany.templates;

import org.jspecify.annotations.NullMarked;
