package fingerpost.topology;

import java.util.Optional;

/**
 * Where a resolver or a client group is, as far as it is known.
 *
 * @param country ISO 3166-1 alpha-2, upper case
 */
public record Whereabouts(Optional<String> country, Optional<Coordinates> coordinates) {
    public static final Whereabouts UNKNOWN = new Whereabouts(Optional.empty(), Optional.empty());

    public Whereabouts {
        country.ifPresent(Whereabouts::requireCountry);
    }

    static void requireCountry(String country) {
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException(
                    "\"" + country + "\" is not a country code of two capital letters, such as DE.");
        }
    }
}
