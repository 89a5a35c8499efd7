package fingerpost.diagnose.drift;

import fingerpost.dns.Question;
import fingerpost.wire.Server;
import java.util.Collection;
import java.util.Map;

/** Asks one server a great many questions at once. Interrupting the thread stops it. */
@FunctionalInterface
interface Quick {
    /**
     * What came; a question without a readable answer is missing.
     *
     * @param onAnswer runs with each answer, on any thread
     */
    Map<Question, LiveAnswer> ask(Server server, Collection<Question> questions, Runnable onAnswer);
}
