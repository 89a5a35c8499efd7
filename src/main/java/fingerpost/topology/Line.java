package fingerpost.topology;

import fingerpost.dns.IpNetwork;
import java.util.List;
import java.util.Set;

/**
 * A group of askers that gets an answer of its own: an ISP's networks, a country.
 *
 * @param countries ISO 3166-1 alpha-2, upper case
 */
public record Line(Id id, String label, List<IpNetwork> networks, List<String> countries) implements Element {
    public Line {
        networks = List.copyOf(networks);
        countries = List.copyOf(countries);
        countries.forEach(Whereabouts::requireCountry);
    }

    @Override
    public Set<Id> references() {
        return Set.of();
    }
}
