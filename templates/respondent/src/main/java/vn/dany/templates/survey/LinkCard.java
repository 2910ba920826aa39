package vn.dany.templates.survey;

import vn.dany.core.entrance.Entrance;
import vn.dany.core.entry.PublicAddress;

/**
 * What Zalo and Facebook show for a link (Open Graph): campaign and unit, closing time, picture. Their crawlers want
 * whole addresses.
 */
public record LinkCard(String title, String description, String address, String picture) {

    /** The card of {@code entrance}. */
    static LinkCard of(Entrance entrance, PublicAddress address, AskedLanguage language, String description) {
        return new LinkCard(
                entrance.campaign().title().in(language.tag()) + " – "
                        + entrance.unit().fullName(),
                description,
                address.page(entrance.entry().code()),
                address.origin() + Addresses.picture());
    }
}
