package fingerpost.export;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.wire.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many askers put all the questions of their designs to a real server, a few at a time side by side. */
public final class Interview {
    private static final int SIDE_BY_SIDE = 6;

    private final List<Callable<Integer>> askers = new ArrayList<>();

    /** Adds one asker of a design: the server must answer what the design answers, order aside. */
    public void add(Replay replay, IpAddress address, LoopbackAsker asker) {
        askers.add(() -> {
            List<Question> questions = replay.questions();
            List<Message> answers = asker.ask(questions);
            for (int i = 0; i < questions.size(); i++) {
                Question question = questions.get(i);
                Set<String> expected = replay.expected(question, address);
                if (replay.isPromised(expected, question)) {
                    assertThat(Replay.answered(answers.get(i)))
                            .as(question + " asked from " + address + ": "
                                    + answers.get(i).rcodeText())
                            .isEqualTo(expected);
                }
            }
            return questions.size();
        });
    }

    /** The number of answers that were compared. */
    public int hold() throws InterruptedException, ExecutionException {
        int compared = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            for (Future<Integer> each : threads.invokeAll(askers)) {
                compared += each.get();
            }
        }
        return compared;
    }
}
