/** The pages of the console, where staff follow a campaign and read its results. */
@NullMarked
package vn.dany.templates.console;

import org.jspecify.annotations.NullMarked;
