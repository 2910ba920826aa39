/** Photos that come with a suggestion: what a picture is, and how it is sent, kept and looked at. */
@NullMarked
package vn.dany.core.photo;

import org.jspecify.annotations.NullMarked;
