package vn.dany.core.campaign;

/** One run inside a campaign. */
public record Round(RoundId id, CollectionWindow window) {}
