package fingerpost.ui.simulate;

import fingerpost.dns.Ttl;
import fingerpost.topology.Edit;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A service with which other weights of its members can be tried.
 *
 * @param service as the design has it, or as it is tried
 * @param names what a person calls each member
 */
record TriedService(Service service, List<String> names) implements WhatIf {
    static TriedService of(Topology topology, Service service) {
        return new TriedService(
                service,
                service.members().stream()
                        .map(each -> Moments.name(topology, each.backend()))
                        .toList());
    }

    @Override
    public Subject place() {
        return Subject.of(service.id());
    }

    @Override
    public Optional<Ttl> ttl() {
        return Optional.empty();
    }

    @Override
    public TriedService withTtl(long seconds) {
        return this;
    }

    /** One for each member; a service of a single one has nothing to weigh. */
    @Override
    public List<Weight> weights() {
        List<Member> members = service.members();
        List<Weight> weights = new ArrayList<>();
        int most = members.stream().mapToInt(Member::weight).max().orElse(1);
        for (int i = 0; i < members.size() && members.size() > 1; i++) {
            weights.add(new Weight(
                    Speech.of("Weight of {0}", names.get(i)), members.get(i).weight(), 1, Weight.most(most), false));
        }
        return weights;
    }

    @Override
    public TriedService withWeight(int number, int value) {
        List<Member> turned = new ArrayList<>(service.members());
        turned.set(number, weighing(turned.get(number), value));
        return new TriedService(service.withMembers(turned), names);
    }

    private static Member weighing(Member member, int weight) {
        return new Member(
                member.backend(), weight, member.backup(), member.down(), member.maxFails(), member.failTimeout());
    }

    /** Members that came or went meanwhile stay as they are. */
    @Override
    public Topology over(Topology topology) {
        Map<Id, Integer> weights =
                service.members().stream().collect(Collectors.toMap(Member::backend, Member::weight));
        return topology.find(service.id(), Service.class)
                .map(held -> topology.with(held.withMembers(held.members().stream()
                        .map(each -> weighing(each, weights.getOrDefault(each.backend(), each.weight())))
                        .toList())))
                .orElse(topology);
    }

    @Override
    public Edit edit() {
        return new Edit(Speech.of("Change weights of {0}", service.id()), this::over);
    }
}
