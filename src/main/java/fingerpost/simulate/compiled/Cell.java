package fingerpost.simulate.compiled;

import fingerpost.simulate.habit.StubHabit;
import fingerpost.topology.ClientGroup;

/**
 * Clients of one group that ask one cache and are told apart by nothing.
 *
 * @param population how many
 * @param rate requests per second of each
 * @param asker the number of the asker that an authoritative server sees
 * @param subnets how many networks of client subnets they are spread over; 1 where none is told
 */
public record Cell(
        ClientGroup group,
        int population,
        double rate,
        StubHabit habit,
        int asker,
        int subnets,
        boolean v4,
        boolean v6) {}
