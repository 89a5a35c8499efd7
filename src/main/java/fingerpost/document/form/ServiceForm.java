package fingerpost.document.form;

import fingerpost.document.json.Json;
import fingerpost.document.json.Numbers;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.Balancing;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A service, one line for each member. */
final class ServiceForm {
    private static final int KEEPALIVE = 16;
    private static final Duration FAIL_TIMEOUT = Duration.ofSeconds(10);

    private ServiceForm() {}

    static Json write(Service service) {
        Writing writing = new Writing().text("id", service.id()).text("label", service.label());
        if (!(service.balancing() instanceof Balancing.RoundRobin)) {
            writing.put("balancing", BalancingForm.write(service.balancing()));
        }
        writing.textIfAny("stickyCookie", service.stickyCookie())
                .numberUnless(KEEPALIVE, "keepalive", service.keepalive());
        service.active().ifPresent(check -> writing.put("active", HealthForm.flat(check)));
        return writing.list("members", service.members(), ServiceForm::member).block();
    }

    static Service read(Source source) {
        Id id = source.field("id").as(Id::of);
        String label = source.textOrNone("label");
        Balancing balancing = source.find("balancing").map(BalancingForm::read).orElse(new Balancing.RoundRobin());
        Optional<String> cookie = source.find("stickyCookie").map(Source::text);
        int keepalive = source.wholeOr(KEEPALIVE, "keepalive");
        Optional<HealthCheck> active = source.find("active").map(HealthForm::read);
        List<Member> members = source.list("members", ServiceForm::readMember);
        return source.made(() -> new Service(id, label, members, balancing, cookie, keepalive, active));
    }

    private static Json member(Member member) {
        Writing writing = new Writing()
                .text("backend", member.backend())
                .numberUnless(1, "weight", member.weight())
                .truthUnless(false, "backup", member.backup())
                .truthUnless(false, "down", member.down())
                .numberUnless(1, "maxFails", member.maxFails());
        if (!member.failTimeout().equals(FAIL_TIMEOUT)) {
            writing.put("failTimeout", Numbers.seconds(member.failTimeout()));
        }
        return writing.flat();
    }

    private static Member readMember(Source source) {
        Id backend = source.field("backend").as(Id::of);
        int weight = source.wholeOr(1, "weight");
        boolean backup = source.truthOr(false, "backup");
        boolean down = source.truthOr(false, "down");
        int maxFails = source.wholeOr(1, "maxFails");
        Duration failTimeout = source.find("failTimeout").map(Source::seconds).orElse(FAIL_TIMEOUT);
        return source.made(() -> new Member(backend, weight, backup, down, maxFails, failTimeout));
    }
}
