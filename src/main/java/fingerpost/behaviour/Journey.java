package fingerpost.behaviour;

import fingerpost.topology.Element;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One request from the address bar to the answer, redirects followed. */
final class Journey {
    private static final int MAX_REDIRECTS = 10;
    private static final Set<Integer> PERMANENT = Set.of(301, 308);

    private final Scene scene;
    private final Story story = new Story();
    private final Set<String> visited = new LinkedHashSet<>();

    Journey(Scene scene) {
        this.scene = scene;
    }

    Story go(TargetUrl start) {
        TargetUrl url = start;
        story.good(
                WalkStep.Kind.URL,
                scene.visitor().label() + " opens " + url,
                shown(url),
                scene.visitor().path(),
                0);
        while (true) {
            visited.add(url.toString());
            String kept = scene.memory().redirects.get(url.toString());
            Optional<String> location;
            if (kept == null) {
                location = request(url);
            } else {
                story.cached(
                        WalkStep.Kind.REDIRECT, url + " leads to " + kept, "known from the request before", List.of());
                location = Optional.of(kept);
            }
            if (location.isEmpty()) {
                return story;
            }
            scene.memory().redirects.put(url.toString(), location.get());
            Optional<TargetUrl> next = follow(location.get());
            if (next.isEmpty()) {
                return story;
            }
            url = next.get();
        }
    }

    private static String shown(TargetUrl url) {
        return url.name()
                        .map(name -> name.unicode().equals(url.host())
                                ? ""
                                : name.unicode() + " is " + url.host() + " in the DNS; ")
                        .orElse("an address, so nothing is looked up; ")
                + (url.tls() ? "https" : "http") + " on port " + url.port();
    }

    private Optional<TargetUrl> follow(String location) {
        if (visited.contains(location)) {
            return story.failed(
                    "the redirects go round in a circle",
                    String.join(" to ", visited) + " to " + location,
                    List.of(),
                    0);
        }
        if (visited.size() > MAX_REDIRECTS) {
            return story.failed("there are too many redirects", "a browser follows " + MAX_REDIRECTS, List.of(), 0);
        }
        return Optional.of(TargetUrl.parse(location));
    }

    /** Makes one request; where it is redirected to. */
    private Optional<String> request(TargetUrl url) {
        List<ServiceLookup.Place> places = new ServiceLookup(scene, story).places(url);
        Optional<Landing.Landed> landed = Optional.empty();
        boolean tls = url.tls();
        Landing landing = new Landing(scene, story);
        for (int i = 0; i < places.size() && landed.isEmpty(); i++) {
            ServiceLookup.Place place = places.get(i);
            tls = place.tls();
            landed = landing.connect(place.addresses().get(), place.port(), i == places.size() - 1);
        }
        if (landed.isEmpty() || (tls && !new Handshake(scene, story).accepts(landed.get(), url))) {
            return Optional.empty();
        }
        return end(
                new Fetch(scene, story).send(landed.get(), url, tls),
                url,
                landed.get().element());
    }

    private Optional<String> end(RouteEnd end, TargetUrl url, Element at) {
        List<Subject> path = List.of(Subject.of(at.id()));
        return switch (end) {
            case RouteEnd.Passed passed -> served(passed, url, path);
            case RouteEnd.Redirected redirected -> {
                String keeps = PERMANENT.contains(redirected.status())
                        ? "permanent, so the client keeps it (RFC 9110 section 15.4)"
                        : "the next request of this page goes straight there";
                story.good(
                        WalkStep.Kind.REDIRECT, redirected.status() + " to " + redirected.location(), keeps, path, 0);
                yield Optional.of(redirected.location());
            }
            case RouteEnd.Responded responded -> {
                if (responded.status() >= 400) {
                    yield story.failed(at.label() + " answers " + responded.status(), responded.body(), path, 0);
                }
                story.good(
                        WalkStep.Kind.RESPONSE, responded.status() + " from " + at.label(), responded.body(), path, 0);
                story.served(at.label() + " answers " + url + " by itself with " + responded.status() + ".");
                yield Optional.empty();
            }
            case RouteEnd.Dropped _ ->
                story.failed(at.label() + " closes the connection", "it does so with unknown hosts (444)", path, 0);
            case RouteEnd.Refused refused -> story.failed(at.label() + " takes no request", refused.why(), path, 0);
            case RouteEnd.Failed failed ->
                story.failed(at.label() + " answers " + failed.status(), failed.why(), path, 0);
        };
    }

    private Optional<String> served(RouteEnd.Passed passed, TargetUrl url, List<Subject> path) {
        List<Subject> back = new ArrayList<>(List.of(Subject.of(passed.backend())));
        path.stream().filter(each -> !back.contains(each)).forEach(back::add);
        back.addAll(scene.visitor().path());
        story.good(WalkStep.Kind.RESPONSE, "200 from " + label(passed.backend()), "the answer goes back", back, 0);
        String through = path.getFirst().element().equals(passed.backend())
                ? ", reached directly"
                : " through " + label(path.getFirst().element());
        story.served(label(passed.backend()) + " serves " + url + through + ".");
        return Optional.empty();
    }

    private String label(Id id) {
        return scene.topology().find(id).map(Element::label).orElse(id.text());
    }
}
