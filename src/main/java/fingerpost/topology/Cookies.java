package fingerpost.topology;

/** The refusal of cookie names that cannot be used as such in a configuration. */
final class Cookies {
    private Cookies() {}

    static void require(String name) {
        if (!name.matches("[A-Za-z0-9_]{1,64}")) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is not a cookie name of letters, digits and underscores.");
        }
    }
}
