/**
 * The function staff meet: campaigns and their life, entry codes, progress, results, headcounts.
 *
 * <p><strong>There is no sign-in yet, so nothing may deploy this function:</strong> whoever reaches its addresses sees
 * every round and may change everything. Until sign-in and scopes are here it runs in the local process alone, which
 * answers {@code /console} to its own machine only.
 */
@NullMarked
package vn.dany.console;

import org.jspecify.annotations.NullMarked;
