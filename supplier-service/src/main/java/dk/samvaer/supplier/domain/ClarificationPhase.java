package dk.samvaer.supplier.domain;

import dk.samvaer.starter.domain.WorkingDays;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * How long the mutual clarification lasts. The municipality has not said yet whether it counts calendar or working days and whether an
 * absence extends it; until then calendar days count, and nothing extends it.
 *
 * @param days the first day with the supplier is day 1
 * @param reminderDay the day on which the supplier is reminded, counted in the same way
 * @param absenceExtends whether days on which the placement is paused are added
 */
// R31, SU-02, rules of the domain § 12 question (3)
public record ClarificationPhase(int days, int reminderDay, Counting counting, boolean absenceExtends) {

    /** Which days count. */
    public enum Counting {
        CALENDAR_DAYS {
            @Override
            boolean counts(LocalDate day) {
                return true;
            }
        },
        WORKING_DAYS {
            @Override
            boolean counts(LocalDate day) {
                return WorkingDays.isWorkingDay(day);
            }
        };

        abstract boolean counts(LocalDate day);
    }

    public ClarificationPhase {
        counting = counting == null ? Counting.CALENDAR_DAYS : counting;
        if (days < 1 || reminderDay < 1 || reminderDay > days) {
            throw new IllegalArgumentException("a clarification lasts at least one day and is recalled within it");
        }
    }

    public LocalDate lastDay(LocalDate startedOn) {
        return day(startedOn, days);
    }

    LocalDate remindOn(LocalDate startedOn) {
        return day(startedOn, reminderDay);
    }

    /** A day of the phase after an absence: as many days lie between the return and the new day as lay between the absence and the old one. */
    LocalDate after(LocalDate absentFrom, LocalDate backOn, LocalDate due) {
        boolean untouched = !absenceExtends || due.isBefore(absentFrom) || !backOn.isAfter(absentFrom);
        return untouched ? due : day(backOn, (int) counted(absentFrom, due));
    }

    /** The n-th day that counts, from that day on. */
    private LocalDate day(LocalDate from, int number) {
        return Stream.iterate(from, it -> it.plusDays(1))
                .filter(counting::counts)
                .skip(Math.max(0, number - 1L))
                .findFirst()
                .orElseThrow();
    }

    private long counted(LocalDate from, LocalDate last) {
        return from.datesUntil(last.plusDays(1)).filter(counting::counts).count();
    }
}
