package vn.dany.formats.files;

import java.time.LocalDate;

/**
 * A state of the province that ships with the product, to be imported like any other.
 *
 * @param name stands in addresses
 * @param legalBasis the documents that ordered it
 * @param units the units file
 * @param successions the succession file
 */
public record ShippedReform(String name, LocalDate on, String legalBasis, String units, String successions) {}
