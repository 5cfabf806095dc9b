package dk.samvaer.supplier.domain;

import dk.samvaer.starter.domain.HealthData;
import dk.samvaer.supplier.domain.daily.Pause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was reported while the citizen is with the supplier.
 *
 * @param recentReports the latest reports from the supplier's system that have been applied, so that none is applied twice
 * @param followUps what became of the changes of need that were reported
 * @param pauses the days on which the grant rested, the latest last
 */
public record PlacementHistory(
        @HealthData List<NeedChange> needChanges,
        @HealthData List<BenefitObservation> benefits,
        List<UUID> recentReports,
        List<Pause> pauses,
        List<FollowUp> followUps) {
    static final PlacementHistory EMPTY = new PlacementHistory(List.of(), List.of(), List.of(), List.of(), List.of());
    private static final int REMEMBERED = 100;

    public PlacementHistory {
        needChanges = List.copyOf(needChanges);
        benefits = List.copyOf(benefits);
        recentReports = List.copyOf(recentReports);
        pauses = pauses == null ? List.of() : List.copyOf(pauses);
        followUps = followUps == null ? List.of() : List.copyOf(followUps);
    }

    boolean hasApplied(UUID reportId) {
        return recentReports.contains(reportId);
    }

    PlacementHistory and(NeedChange change) {
        return new PlacementHistory(appended(needChanges, change), benefits, recentReports, pauses, followUps);
    }

    PlacementHistory and(BenefitObservation observation) {
        return new PlacementHistory(needChanges, appended(benefits, observation), recentReports, pauses, followUps);
    }

    PlacementHistory applied(UUID reportId) {
        List<UUID> all = appended(recentReports, reportId);
        return new PlacementHistory(
                needChanges,
                benefits,
                all.subList(Math.max(0, all.size() - REMEMBERED), all.size()),
                pauses,
                followUps);
    }

    /** Whether the grant rested on that day. */
    public boolean pausedOn(LocalDate day) {
        return pauses.stream().anyMatch(it -> it.covers(day));
    }

    PlacementHistory pausedFrom(LocalDate from) {
        return new PlacementHistory(
                needChanges, benefits, recentReports, appended(pauses, new Pause(from, null)), followUps);
    }

    PlacementHistory backOn(LocalDate day) {
        if (pauses.isEmpty()) {
            return this;
        }
        var ended = new ArrayList<>(pauses);
        ended.set(ended.size() - 1, new Pause(ended.getLast().from(), day));
        return new PlacementHistory(needChanges, benefits, recentReports, ended, followUps);
    }

    public Optional<FollowUp> followUpOf(UUID reportId) {
        return followUps.stream().filter(it -> it.reportId().equals(reportId)).findFirst();
    }

    boolean holds(UUID reportId) {
        return needChanges.stream().anyMatch(it -> it.reportId().equals(reportId));
    }

    PlacementHistory and(FollowUp next) {
        var others = followUps.stream().filter(it -> !it.reportId().equals(next.reportId()));
        var all = Stream.concat(others, Stream.of(next)).toList();
        return new PlacementHistory(needChanges, benefits, recentReports, pauses, all);
    }

    private static <T> List<T> appended(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
