package fingerpost.export.route53;

import fingerpost.dns.DomainName;
import fingerpost.topology.Nearest;
import fingerpost.topology.SiteChoice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Policies by distance: geoproximity with coordinates. */
final class NearestSets {
    private static final int DECIMALS = 2;

    private final PolicySets policies;

    NearestSets(PolicySets policies) {
        this.policies = policies;
    }

    void put(DomainName name, Nearest nearest) {
        policies.differs(
                "Places have two decimals, and which one an asker of unknown place gets is Route 53's to say.");
        Set<Routing> taken = new HashSet<>();
        int number = 0;
        for (SiteChoice each : nearest.choices()) {
            Routing place = new Routing.Place(
                    degrees(each.place().latitude()), degrees(each.place().longitude()));
            if (taken.add(place)) {
                policies.branch(
                        name, new Turn("place %03d".formatted(++number), place), each.policy(), Optional.empty());
            }
        }
    }

    private static String degrees(double degrees) {
        BigDecimal rounded = BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
