package dk.samvaer.e2e;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All spans of one trace. */
record Trace(List<TracedSpan> spans) {

    /**
     * Whether each step is somewhere below the one before, and the first is below the span of that id.
     *
     * @param steps as {@link TracedSpan#step}
     */
    boolean hasBelow(String id, String... steps) {
        return steps.length == 0
                || spans.stream()
                        .filter(span -> span.step().equals(steps[0]) && isBelow(span, id))
                        .anyMatch(span -> hasBelow(
                                span.id(),
                                List.of(steps).subList(1, steps.length).toArray(String[]::new)));
    }

    private boolean isBelow(TracedSpan span, String id) {
        return span.parent().equals(id)
                || spans.stream()
                        .filter(other -> other.id().equals(span.parent()))
                        .anyMatch(parent -> isBelow(parent, id));
    }

    /** Each span below what it is part of, in the order in which they began. */
    String asTree() {
        List<String> lines = new ArrayList<>();
        spans.stream().filter(span -> parent(span).isEmpty()).sorted(order()).forEach(root -> add(root, "", lines));
        return String.join("\n", lines);
    }

    private void add(TracedSpan span, String indent, List<String> lines) {
        lines.add(indent + span.step());
        spans.stream()
                .filter(other -> other.parent().equals(span.id()))
                .sorted(order())
                .forEach(child -> add(child, indent + "  ", lines));
    }

    private Optional<TracedSpan> parent(TracedSpan span) {
        return spans.stream().filter(other -> other.id().equals(span.parent())).findFirst();
    }

    private static Comparator<TracedSpan> order() {
        return Comparator.comparingLong(TracedSpan::begun);
    }
}
