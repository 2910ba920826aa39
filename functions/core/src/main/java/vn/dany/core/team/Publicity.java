package vn.dany.core.team;

/** By which way people are told of a survey. Kept by name, so that names are never changed. */
public enum Publicity {
    NOTICEBOARD,
    COMMUNE_LOUDSPEAKER,
    VILLAGE_LOUDSPEAKER,
    WEB_PAGE,
    ZALO,
    FACEBOOK,
    MEETING
}
