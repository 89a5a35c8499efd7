package fingerpost.export.bind;

import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A group of askers that gets the same answers throughout the design.
 *
 * @param networks the name of the address list that holds them; empty for any address that no earlier view holds
 * @param countries where they are, any of these; empty for anywhere
 * @param choices what each policy by line chooses for them, by its place, the number of its choices for the default
 */
record View(String name, Optional<String> networks, List<String> countries, Map<ByLine, Integer> choices) {
    /** What the policy answers here; nothing where it has no default. */
    Optional<AnswerPolicy> answer(ByLine policy) {
        int choice = choices.getOrDefault(policy, policy.choices().size());
        return choice < policy.choices().size()
                ? Optional.of(policy.choices().get(choice).policy())
                : policy.otherwise();
    }

    Statement clients() {
        List<Statement> where = countries.stream()
                .map(country -> Statement.of("geoip", "country", country))
                .toList();
        Statement clients = Statement.of("match-clients");
        if (networks.isEmpty()) {
            return countries.isEmpty() ? clients.with(Statement.of("any")) : clients.with(where);
        }
        Statement list = Statement.element(networks.get());
        if (countries.isEmpty()) {
            return clients.with(list);
        }
        Statement others = Statement.of("!").with(Statement.of("!").quoted(networks.get()), Statement.of("any"));
        return clients.with(Stream.concat(Stream.of(others), where.stream()).toList());
    }
}
