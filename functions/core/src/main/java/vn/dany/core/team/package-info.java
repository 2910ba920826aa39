/** What the teams of communes do every day of a survey, and who sees that it is done. Nothing of it touches answers. */
@NullMarked
package vn.dany.core.team;

import org.jspecify.annotations.NullMarked;
