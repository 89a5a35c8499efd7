package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.ASKER;
import static fingerpost.behaviour.Designs.question;
import static fingerpost.behaviour.Designs.withPolicy;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Rdata;
import fingerpost.testnet.PoolServer;
import fingerpost.testnet.Program;
import fingerpost.testnet.StubClient;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Fixed;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In what order real servers give the four records of a set, beside the policies that say so. */
@Timeout(120)
class RotationAgainstServersTest {
    private static final List<Rdata> FOUR = Designs.addresses("192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4");
    private static final int ASKED = 40;

    @TempDir
    private Path folder;

    private static Agreement.World model(AnswerPolicy policy) {
        Authority authority = new Authority(withPolicy(policy));
        DesignState state = new DesignState(9);
        return () -> PolicyRuns.spoken(authority.answer(question("www.example.com", "A"), ASKER, state));
    }

    private static List<String> asked(Agreement.World world, int times) throws Exception {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            answers.add(world.answer());
        }
        return answers;
    }

    /** With which record each answer of that name begins, from 0, while the other name is asked as often in between. */
    private static List<Integer> starts(StubClient client, boolean between) throws Exception {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            String first = client.ask("www.example.com").addresses().getFirst();
            starts.add(first.charAt(first.length() - 1) - '1');
            if (between) {
                client.ask("other.example.com");
            }
        }
        return starts;
    }

    /** Each start with the first one and so many steps for each answer. */
    private static List<Integer> stepping(List<Integer> like, int step) {
        return Stream.iterate(like.getFirst(), start -> (start + step) % 4)
                .limit(like.size())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"NAMED, rrset-order { order none; };", "NSD, ''", "KNOT, ''"})
    void serversThatDoNotTurnGiveTheOrderOfTheZoneFileEachTime(Program program, String order) throws Exception {
        try (PoolServer server = PoolServer.start(program, folder, order);
                StubClient client = new StubClient(server.port())) {
            assertThat(asked(() -> client.ask("www.example.com").spoken(), ASKED))
                    .isEqualTo(asked(model(new Fixed(FOUR)), ASKED));
        }
    }

    /** Each begins its count somewhere; from then on it is the model's sequence. */
    @ParameterizedTest
    @CsvSource({"NAMED, rrset-order { order cyclic; };", "NSD, 'round-robin: yes'", "KNOT, 'answer-rotation: on'"})
    void serversThatTurnGiveTheSequenceOfTheModel(Program program, String order) throws Exception {
        try (PoolServer server = PoolServer.start(program, folder, order);
                StubClient client = new StubClient(server.port())) {
            List<String> real = asked(() -> client.ask("www.example.com").spoken(), ASKED);
            Agreement.World model = model(new Rotated(FOUR));
            List<String> ours = asked(model, 4);
            int ahead = ours.indexOf(real.getFirst());
            ours.addAll(asked(model, ASKED));

            assertThat(real).isEqualTo(ours.subList(ahead, ahead + ASKED));
        }
    }

    @Test
    void bindCountsForEachSetByItselfAsTheModelDoes() throws Exception {
        try (PoolServer server = PoolServer.start(Program.NAMED, folder, "rrset-order { order cyclic; };");
                StubClient client = new StubClient(server.port())) {
            List<Integer> starts = starts(client, true);

            assertThat(starts).isEqualTo(stepping(starts, 1));
        }
    }

    /** What the model does not have: NSD's one count for all sets, Knot's number of the query (which this client counts up). */
    @ParameterizedTest
    @CsvSource({"NSD, 'round-robin: yes'", "KNOT, 'answer-rotation: on'"})
    void nsdAndKnotTurnAllSetsTogether(Program program, String order) throws Exception {
        try (PoolServer server = PoolServer.start(program, folder, order);
                StubClient client = new StubClient(server.port())) {
            List<Integer> starts = starts(client, true);

            assertThat(starts).isEqualTo(stepping(starts, 2));
        }
    }

    /** BIND 9.18 draws one number for all swaps: the first two come as in a shuffle, but of 24 orders only 12 do. */
    @ParameterizedTest
    @CsvSource({"''", "rrset-order { order random; };"})
    void bindShufflesByItselfButNotIntoEveryOrder(String order) throws Exception {
        try (PoolServer server = PoolServer.start(Program.NAMED, folder, order);
                StubClient client = new StubClient(server.port())) {
            Agreement.World model = model(new Shuffled(FOUR));
            Agreement.of(
                    "the first two",
                    () -> firstTwo(client.ask("www.example.com").spoken()),
                    () -> firstTwo(model.answer()));
            assertThat(new TreeSet<>(asked(() -> client.ask("www.example.com").spoken(), 2000)))
                    .hasSize(12);
        }
    }

    private static String firstTwo(String spoken) {
        return spoken.substring(0, "192.0.2.1 192.0.2.2".length());
    }
}
