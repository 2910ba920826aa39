/** Parameters of AWS Systems Manager. */
@NullMarked
package vn.dany.adapters.ssm;

import org.jspecify.annotations.NullMarked;
