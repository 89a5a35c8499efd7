package fingerpost.ui.simulate;

import fingerpost.dns.Ttl;
import fingerpost.topology.Edit;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.speech.Numbers;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A part of the design with which other numbers can be tried. */
sealed interface WhatIf permits TriedRecords, TriedService {
    /**
     * A weight that can be turned.
     *
     * @param word what gets it
     * @param least how far a slider goes down
     * @param most how far it goes up
     * @param isShare whether it counts ten thousandths of all
     */
    record Weight(String word, int value, int least, int most, boolean isShare) {
        /** Such a weight of that value, as a person reads it. */
        String spoken(int of) {
            return isShare
                    ? new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Numbers.locale())).format(of / 100.0)
                            + " %"
                    : Integer.toString(of);
        }

        /** How far sliders go where the largest weight is that. */
        static int most(int largest) {
            return Math.clamp(2L * largest, 10, Math.max(largest, 1_000_000));
        }
    }

    /** Where it stands. */
    Subject place();

    /** Empty where it has none. */
    Optional<Ttl> ttl();

    WhatIf withTtl(long seconds);

    /** None where nothing is weighed. */
    List<Weight> weights();

    WhatIf withWeight(int number, int value);

    /** The design with what is tried. */
    Topology over(Topology topology);

    /** Puts what is tried into the design. */
    Edit edit();

    /** The services, and the record sets, of what is selected; of a name that has several, all. */
    static List<WhatIf> of(Topology topology, Set<Subject> selection) {
        List<WhatIf> found = new ArrayList<>();
        for (Subject each : selection) {
            topology.find(each.element(), Service.class)
                    .map(service -> TriedService.of(topology, service))
                    .filter(service -> !service.weights().isEmpty())
                    .ifPresent(found::add);
            Optional<HostedZone> zone = topology.find(each.element(), HostedZone.class);
            if (zone.isEmpty() || each.owner().isEmpty()) {
                continue;
            }
            for (ZoneEntry entry : zone.get().at(each.owner().get())) {
                if (each.type().filter(type -> !type.equals(entry.typeName())).isEmpty()) {
                    found.add(new TriedRecords(Subject.of(zone.get(), entry), entry));
                }
            }
        }
        return List.copyOf(found);
    }
}
