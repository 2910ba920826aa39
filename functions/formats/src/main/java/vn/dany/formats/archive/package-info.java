/** Archives on a disk, for whoever checks one away from the system. */
@NullMarked
package vn.dany.formats.archive;

import org.jspecify.annotations.NullMarked;
