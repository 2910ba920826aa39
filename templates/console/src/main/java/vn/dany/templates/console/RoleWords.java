package vn.dany.templates.console;

import java.util.Arrays;
import java.util.Optional;
import vn.dany.core.access.Role;
import vn.dany.core.unit.SearchText;
import vn.dany.templates.Language;

/** What roles are called on the pages and in files. */
public final class RoleWords {

    private RoleWords() {}

    /** What {@code role} is called. */
    public static String of(Role role, Language language) {
        return of(role, Wording.in(language));
    }

    static String of(Role role, Wording wording) {
        SignInMessages messages = wording.signIn();
        return switch (role) {
            case PROVINCE_EDITOR -> messages.roleProvinceEditor();
            case PROVINCE_READER -> messages.roleProvinceReader();
            case LEAD -> messages.roleLead();
            case COMMUNE_TEAM -> messages.roleCommuneTeam();
            case UNION -> messages.roleUnion();
            case BOX_OWNER -> messages.roleBoxOwner();
            case BOX_READER -> messages.roleBoxReader();
            case AUDITOR -> messages.roleAuditor();
        };
    }

    /** The role that somebody wrote, in any language, with or without tone marks. */
    public static Optional<Role> read(String written) {
        String wanted = SearchText.fold(written);
        return Arrays.stream(Role.values())
                .filter(role -> SearchText.fold(role.name()).equals(wanted)
                        || Arrays.stream(Language.values())
                                .anyMatch(language ->
                                        SearchText.fold(of(role, language)).equals(wanted)))
                .findFirst();
    }
}
