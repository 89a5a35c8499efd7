package fingerpost.diagnose.drift;

import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.Server;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The first pass over a large design: what agrees on every server needs no second look. */
final class Swift {
    /** Below that many questions to a server they are asked one by one anyway. */
    private static final int MANY = 500;

    private Swift() {}

    /** The places where every server answers as designed; none where there is little to ask. */
    static Map<Spot, Place> agreeing(Quick quick, List<Spot> spots, Map<Question, LiveAnswer> flat, Poll poll)
            throws InterruptedException {
        Map<Server, Set<Question>> questions = new LinkedHashMap<>();
        spots.forEach(spot -> spot.servers()
                .forEach(server -> questions
                        .computeIfAbsent(server, _ -> new LinkedHashSet<>())
                        .addAll(spot.expected().questions())));
        questions.values().removeIf(each -> each.size() < MANY);
        Map<Server, Map<Question, LiveAnswer>> answers = ask(quick, questions, poll);
        Map<Spot, Place> agreeing = new HashMap<>();
        for (Spot spot : spots) {
            if (!spot.servers().isEmpty() && answers.keySet().containsAll(spot.servers())) {
                List<Heard> heard = heard(spot, answers);
                Place place = spot.place(heard, flat);
                if (place.grade().agrees() && heard.stream().allMatch(Swift::isWhole)) {
                    agreeing.put(spot, place);
                }
            }
        }
        return agreeing;
    }

    private static Map<Server, Map<Question, LiveAnswer>> ask(
            Quick quick, Map<Server, Set<Question>> questions, Poll poll) throws InterruptedException {
        List<Server> servers = List.copyOf(questions.keySet());
        poll.expect(questions.values().stream().mapToInt(Set::size).sum());
        List<Callable<Map<Question, LiveAnswer>>> calls = new ArrayList<>();
        servers.forEach(server ->
                calls.add(() -> quick.ask(server, questions.getOrDefault(server, Set.of()), poll::answered)));
        Map<Server, Map<Question, LiveAnswer>> answers = new HashMap<>();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<Map<Question, LiveAnswer>>> futures = threads.invokeAll(calls);
            for (int i = 0; i < servers.size(); i++) {
                answers.put(servers.get(i), futures.get(i).get());
            }
            return answers;
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }

    private static boolean isWhole(Heard heard) {
        return heard.answers().values().stream().noneMatch(LiveAnswer.Unknown.class::isInstance);
    }

    private static List<Heard> heard(Spot spot, Map<Server, Map<Question, LiveAnswer>> answers) {
        List<Heard> heard = new ArrayList<>();
        for (Server server : spot.servers()) {
            Map<Question, LiveAnswer> all = answers.getOrDefault(server, Map.of());
            Map<RecordType, LiveAnswer> said = new HashMap<>();
            for (Question question : spot.expected().questions()) {
                said.put(question.type(), all.getOrDefault(question, new LiveAnswer.Unknown("does not answer")));
            }
            heard.add(new Heard(server, said, List.of()));
        }
        return heard;
    }
}
