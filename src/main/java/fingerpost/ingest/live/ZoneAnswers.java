package fingerpost.ingest.live;

import fingerpost.diagnose.drift.LiveAnswer;
import fingerpost.diagnose.drift.Poll;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import fingerpost.wire.Message;
import fingerpost.wire.Server;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the servers of one zone say, question by question, asked once each. */
final class ZoneAnswers {
    private final Poll poll;
    private final List<Server> servers;
    private final Map<Question, Map<Server, Exchange>> said = new LinkedHashMap<>();

    /**
     * Nothing asked yet.
     *
     * @param servers that are asked, the one that decides first
     */
    ZoneAnswers(Poll poll, List<Server> servers) {
        this.poll = poll;
        this.servers = List.copyOf(servers);
    }

    List<Server> servers() {
        return servers;
    }

    /** Asks every server. */
    void ask(Collection<Question> questions) throws InterruptedException {
        Map<Server, Set<Question>> each = new LinkedHashMap<>();
        servers.forEach(server -> each.put(server, fresh(questions)));
        send(each);
    }

    /** Asks one server each question, in turn, for what hardly ever is there. */
    void askOne(Collection<Question> questions) throws InterruptedException {
        Map<Server, Set<Question>> each = new LinkedHashMap<>();
        int turn = 0;
        for (Question question : fresh(questions)) {
            each.computeIfAbsent(servers.get(turn++ % servers.size()), _ -> new LinkedHashSet<>())
                    .add(question);
        }
        send(each);
    }

    private Set<Question> fresh(Collection<Question> questions) {
        Set<Question> fresh = new LinkedHashSet<>(questions);
        fresh.removeAll(said.keySet());
        return fresh;
    }

    private void send(Map<Server, Set<Question>> questions) throws InterruptedException {
        Map<Server, Map<Question, Exchange>> answers = poll.ask(questions);
        for (Server server : servers) {
            answers.getOrDefault(server, Map.of())
                    .forEach((question, exchange) -> said.computeIfAbsent(question, _ -> new LinkedHashMap<>())
                            .put(server, exchange));
        }
    }

    /** What most say; {@link LiveAnswer.Unknown} where nobody was asked or answered. */
    Majority majority(Question question) {
        Map<Server, LiveAnswer> answers = new LinkedHashMap<>();
        said.getOrDefault(question, Map.of()).forEach((server, each) -> answers.put(server, LiveAnswer.of(each)));
        return Majority.of(answers);
    }

    LiveAnswer answer(DomainName name, RecordType type) {
        return majority(new Question(name, type)).answer();
    }

    /** The records of that very type; empty for an alias. */
    Optional<LiveAnswer.Records> records(DomainName name, RecordType type) {
        return answer(name, type) instanceof LiveAnswer.Records records
                        && records.type().equals(type)
                        && !records.rdata().isEmpty()
                ? Optional.of(records)
                : Optional.empty();
    }

    /** The whole message of a server that says what most say. */
    Optional<Message> message(DomainName name, RecordType type) {
        Question question = new Question(name, type);
        LiveAnswer answer = majority(question).answer();
        return said.getOrDefault(question, Map.of()).values().stream()
                .filter(each -> LiveAnswer.of(each).equals(answer))
                .flatMap(each -> each.message().stream())
                .findFirst();
    }

    /** All that came for that question. */
    Stream<Message> messages(Question question) {
        return said.getOrDefault(question, Map.of()).values().stream().flatMap(each -> each.message().stream());
    }

    Set<Question> asked() {
        return said.keySet();
    }

    /** What one server said; empty where it was not asked. */
    Optional<Exchange> exchange(Server server, Question question) {
        return Optional.ofNullable(said.getOrDefault(question, Map.of()).get(server));
    }
}
