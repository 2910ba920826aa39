/** How the HTTP functions meet the events of an HTTP API on Lambda; no part of the local system. */
@NullMarked
package vn.dany.gateway;

import org.jspecify.annotations.NullMarked;
