package vn.dany.adapters;

/** What is kept outside the settings, encrypted, under names that the settings say. */
public interface Parameters {

    /**
     * The text behind {@code name}.
     *
     * @throws IllegalStateException with the name and the reason, if it cannot be had
     */
    String secureText(String name);
}
