/** What is wrong in a form or a file, by place, code and arguments; how it is said is not the core's affair. */
@NullMarked
package vn.dany.core.finding;

import org.jspecify.annotations.NullMarked;
