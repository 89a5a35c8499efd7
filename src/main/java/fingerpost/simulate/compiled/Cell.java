package fingerpost.simulate.compiled;

import fingerpost.dns.IpNetwork;
import fingerpost.simulate.habit.StubHabit;
import fingerpost.topology.ClientGroup;
import java.util.List;

/**
 * Clients of one group that ask one cache and are told apart by nothing.
 *
 * @param population how many
 * @param rate requests per second of each
 * @param asker the number of the asker that an authoritative server sees
 * @param subnets how many networks of client subnets they are spread over; 1 where none is told
 * @param networks where their addresses lie
 * @param first how many clients of the group lie before its first one in these networks
 */
public record Cell(
        ClientGroup group,
        int population,
        double rate,
        StubHabit habit,
        int asker,
        int subnets,
        boolean v4,
        boolean v6,
        List<IpNetwork> networks,
        long first) {
    public Cell {
        networks = List.copyOf(networks);
    }

    /** The same with other habits. */
    public Cell with(StubHabit other) {
        return new Cell(group, population, rate, other, asker, subnets, v4, v6, networks, first);
    }

    Cell keepingNothing() {
        return with(habit.keepingNothing());
    }
}
