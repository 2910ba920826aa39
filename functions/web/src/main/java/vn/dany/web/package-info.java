/** What the HTTP functions share, without a word about surveys. */
@NullMarked
package vn.dany.web;

import org.jspecify.annotations.NullMarked;
