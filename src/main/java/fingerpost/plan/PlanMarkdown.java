package fingerpost.plan;

import fingerpost.plan.difference.Difference;
import java.util.List;

/** A plan as a page that a team reviews and ticks off. */
public final class PlanMarkdown {
    private final StringBuilder text = new StringBuilder();

    private PlanMarkdown() {}

    /** The page, with a line feed at its end; the same plan gives the same page. */
    public static String of(Plan plan) {
        PlanMarkdown page = new PlanMarkdown();
        page.line("# " + title(plan));
        page.line("");
        if (plan.steps().isEmpty()) {
            page.line("The two designs say the same; there is nothing to do.");
            return page.text.toString();
        }
        page.line(plan.steps().size() + (plan.steps().size() == 1 ? " step" : " steps") + ", "
                + (plan.waiting().isZero() ? "no waiting" : Lifetime.spoken(plan.waiting()) + " of waiting")
                + ". Carry out each step whole, see that its checks hold, and wait before the next.");
        for (int i = 0; i < plan.steps().size(); i++) {
            page.step(i + 1, plan.steps().get(i));
        }
        return page.text.toString();
    }

    private static String title(Plan plan) {
        String title = Shell.comment(plan.wanted().title());
        return title.isBlank() ? "Plan" : "Plan: " + title;
    }

    private void step(int number, Step step) {
        line("");
        line("## " + number + ". " + Shell.comment(step.title()));
        line("");
        line("```diff");
        for (Difference each : step.changes()) {
            List<String> before = each.before();
            List<String> after = each.after();
            before.stream().filter(old -> !after.contains(old)).forEach(old -> line("- " + Shell.comment(old)));
            after.stream().filter(fresh -> !before.contains(fresh)).forEach(fresh -> line("+ " + Shell.comment(fresh)));
        }
        line("```");
        line("");
        line("If skipped: " + step.risk());
        if (!step.checks().isEmpty()) {
            line("");
            line("Check:");
            line("");
            line("```sh");
            for (Check each : step.checks()) {
                line(each.command());
                each.expected().forEach(expected -> line("#   " + expected));
            }
            line("```");
        }
        step.drain().ifPresent(drain -> {
            line("");
            line("Simulated: " + drain.spoken());
        });
        if (!step.pause().time().isZero()) {
            line("");
            line("**Then wait " + Lifetime.spoken(step.pause().time()) + ".** "
                    + Shell.comment(step.pause().because()));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
