package fingerpost.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Response;
import fingerpost.topology.Coordinates;
import fingerpost.topology.Element;
import fingerpost.topology.Topology;
import fingerpost.topology.Whereabouts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A prospect played out with the same dice is the answer, whatever the design, the asker and the failures. */
final class ProspectTest {
    private static final List<RecordType> TYPES =
            List.of(RecordType.A, RecordType.AAAA, RecordType.CNAME, RecordType.TXT, RecordType.MX);

    static LongStream seeds() {
        return Chance.seeds(Integer.getInteger("prospects", 100));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void playedOutWithTheSameDiceItIsTheAnswer(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Topology topology = Chance.topology(random, 120);
        Authority authority = new Authority(topology);
        topology.zones()
                .forEach(zone -> zone.entries().forEach(entry -> {
                    for (RecordType type : TYPES) {
                        Question question = new Question(
                                entry.owner().isWildcard()
                                        ? entry.owner().parent().child("any")
                                        : entry.owner(),
                                type);
                        compare(authority, topology, question, asker(random), random.nextLong());
                    }
                }));
    }

    private static void compare(Authority authority, Topology topology, Question question, Asker asker, long dice) {
        Response response = authority.answer(question, asker, state(topology, dice));
        DesignState state = state(topology, dice);
        Prospect prospect = authority.prospect(question, asker, state);
        switch (prospect) {
            case Prospect.Served served -> {
                List<Rdata> given = played(served.possible(), state);
                if (given.isEmpty()) {
                    assertThat(response.answer())
                            .as("%s for %s", question, asker)
                            .isEmpty();
                    return;
                }
                assertThat(response.answer()).as("%s for %s", question, asker).isNotEmpty();
                boolean isRenamed = response.answer().getFirst().type().equals(RecordType.DNAME);
                var rrset = response.answer().get(isRenamed ? 1 : 0);
                assertThat(rrset.rdata())
                        .as("%s for %s: %s", question, asker, served)
                        .isEqualTo(given);
                assertThat(rrset.ttl()).isEqualTo(served.ttl());
                assertThat(rrset.type()).isEqualTo(served.type());
            }
            case Prospect.Nothing nothing -> {
                assertThat(response.answer()).as("%s: %s", question, nothing).isEmpty();
                if (!response.authority().isEmpty() && !response.isReferral()) {
                    assertThat(response.rcode() == Rcode.NOERROR).isEqualTo(nothing.nameExists());
                    assertThat(response.authority().getFirst().ttl()).isEqualTo(nothing.ttl());
                }
            }
            case Prospect.Failed failed ->
                assertThat(response.rcode() != Rcode.NOERROR || !response.authoritative())
                        .as("%s: %s but %s", question, failed, response)
                        .isTrue();
        }
    }

    /** Plays the dice as the answer policies do. */
    static List<Rdata> played(Possible possible, DesignState state) {
        return switch (possible) {
            case Possible.Whole whole -> whole.records();
            case Possible.Turned turned -> turned.records();
            case Possible.Shuffled shuffled -> {
                List<Rdata> records = new ArrayList<>(shuffled.records());
                for (int last = records.size() - 1; last > 0; last--) {
                    Collections.swap(records, last, state.draw(last + 1));
                }
                yield records;
            }
            case Possible.Together together -> {
                Set<Rdata> records = new LinkedHashSet<>(played(together.first(), state));
                records.addAll(together.more());
                yield List.copyOf(records);
            }
            case Possible.Drawn drawn -> {
                long left = state.draw(drawn.parts().stream()
                        .mapToLong(Possible.Drawn.Part::weight)
                        .sum());
                int chosen = 0;
                while (left >= drawn.parts().get(chosen).weight()) {
                    left -= drawn.parts().get(chosen).weight();
                    chosen++;
                }
                yield played(drawn.parts().get(chosen).possible(), state);
            }
        };
    }

    private static DesignState state(Topology topology, long dice) {
        DesignState state = new DesignState(dice);
        SplittableRandom random = new SplittableRandom(dice);
        for (Element each : topology.elements()) {
            if (random.nextInt(12) == 0) {
                state.fail(each.id());
            }
        }
        return state;
    }

    private static Asker asker(SplittableRandom random) {
        Optional<IpNetwork> subnet =
                random.nextBoolean() ? Optional.of(IpNetwork.around(Chance.ipv4(random), 24)) : Optional.empty();
        Whereabouts whereabouts = new Whereabouts(
                random.nextBoolean() ? Optional.of("DE") : Optional.empty(),
                random.nextBoolean()
                        ? Optional.of(new Coordinates(random.nextDouble(-80, 80), random.nextDouble(-179, 179)))
                        : Optional.empty());
        return new Asker(IpAddress.of("198.51.100.7"), subnet, whereabouts);
    }
}
