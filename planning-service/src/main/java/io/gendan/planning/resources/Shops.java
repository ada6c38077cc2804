package io.gendan.planning.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every plant's shop, kept in memory as long as the plant's version stays. */
@ApplicationScoped
public class Shops {
    private final EntityManager entities;
    private final String officeCalendar;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    Shops(EntityManager entities, @ConfigProperty(name = "planning.office-calendar") String officeCalendar) {
        this.entities = entities;
        this.officeCalendar = officeCalendar;
    }

    /** @return nothing while the plant has no calendars yet */
    public Optional<Shop> find(String plant) {
        List<Long> version = entities.createQuery("select p.version from Plant p where p.code = :code", Long.class)
                .setParameter("code", plant)
                .getResultList();
        return version.isEmpty() ? Optional.empty() : Optional.of(of(plant, version.getFirst()));
    }

    public List<Shop> all() {
        return entities.createQuery("select p.code, p.version from Plant p order by p.code", Object[].class)
                .getResultStream()
                .map(row -> of((String) row[0], (Long) row[1]))
                .toList();
    }

    private Shop of(String plant, long version) {
        Kept known = kept.get(plant);
        if (known != null && known.version == version) {
            return known.shop;
        }
        Shop read = read(plant);
        kept.put(plant, new Kept(version, read));
        return read;
    }

    /** As the running transaction sees it; never kept, because it may still roll back. */
    Shop read(String plant) {
        Map<String, FactoryCalendar> calendars = entities.createQuery(
                        "from FactoryCalendar c where c.plant = :plant", FactoryCalendar.class)
                .setParameter("plant", plant)
                .getResultStream()
                .collect(Collectors.toMap(FactoryCalendar::code, calendar -> calendar));
        Map<String, Center> centers = entities.createQuery(
                        "from WorkCenter w where w.key.plant = :plant", WorkCenter.class)
                .setParameter("plant", plant)
                .getResultStream()
                .map(center -> center.center(
                        Objects.requireNonNull(calendars.get(center.calendar())).working()))
                .collect(Collectors.toMap(Center::code, center -> center));
        FactoryCalendar office = calendars.getOrDefault(
                officeCalendar, calendars.values().iterator().next());
        ZoneId zone = entities.find(Plant.class, plant).zone();
        return new Shop(plant, zone, office.working(), Map.copyOf(centers));
    }

    private record Kept(long version, Shop shop) {}
}
