/**
 * Writing, counting, freezing and archiving while everything between a process and its stores goes wrong, drawn from a seed.
 * What is met is below the HTTP client of the SDK; what is counted at the end is counted without the product.
 */
package vn.dany.local.endurance.faults;
