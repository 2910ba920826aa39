/** The outside world of the survey: what the functions are configured with, and below it one package for each kind of it. */
@NullMarked
package vn.dany.adapters;

import org.jspecify.annotations.NullMarked;
