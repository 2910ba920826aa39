package vn.dany.console;

import jakarta.inject.Singleton;
import java.time.Clock;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.StaffRegister;
import vn.dany.core.contact.ContactStore;
import vn.dany.core.contact.ShowContacts;
import vn.dany.core.photo.KeepPhoto;
import vn.dany.core.photo.PhotoFiles;
import vn.dany.core.photo.PhotoSlots;
import vn.dany.core.staff.AnswerContact;
import vn.dany.core.staff.EraseContact;
import vn.dany.core.staff.ErasePhoto;
import vn.dany.core.staff.HandleSuggestions;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.staff.ReleaseSuggestions;
import vn.dany.core.staff.ShareReading;
import vn.dany.core.staff.ShowPhotos;
import vn.dany.core.staff.TakeAwayPhoto;
import vn.dany.core.suggestion.ReleasedSuggestions;
import vn.dany.core.suggestion.ShowSuggestions;
import vn.dany.core.suggestion.SuggestionStore;
import vn.dany.core.team.EraseEvidence;
import vn.dany.core.team.SendEvidence;
import vn.dany.core.team.ShowEvidence;

/** The use cases with which a box answers: its inbox, photos, contacts and what it releases; the photos of teams. */
class CaseworkWiring {

    @Singleton
    EraseContact eraseContact(FindCampaign findCampaign, ContactStore contacts, NoteAccess noteAccess) {
        return new EraseContact(findCampaign, contacts, noteAccess);
    }

    @Singleton
    AnswerContact answerContact(
            FindCampaign findCampaign,
            SuggestionStore suggestions,
            HandleSuggestions handleSuggestions,
            EraseContact eraseContact) {
        return new AnswerContact(findCampaign, suggestions, handleSuggestions, eraseContact);
    }

    @Singleton
    ShowContacts showContacts(FindCampaign findCampaign, ContactStore contacts, Clock clock) {
        return new ShowContacts(findCampaign, contacts, clock);
    }

    @Singleton
    ShowSuggestions showSuggestions(
            FindCampaign findCampaign, SuggestionStore suggestions, ReleasedSuggestions released, Clock clock) {
        return new ShowSuggestions(findCampaign, suggestions, released, clock);
    }

    @Singleton
    ShowPhotos showPhotos(
            FindCampaign findCampaign,
            SuggestionStore suggestions,
            PhotoSlots slots,
            PhotoFiles files,
            NoteAccess noteAccess,
            Clock clock) {
        return new ShowPhotos(findCampaign, suggestions, slots, files, noteAccess, clock);
    }

    @Singleton
    ErasePhoto erasePhoto(
            FindCampaign findCampaign,
            SuggestionStore suggestions,
            PhotoSlots slots,
            TakeAwayPhoto takeAway,
            Clock clock) {
        return new ErasePhoto(findCampaign, suggestions, slots, takeAway, clock);
    }

    @Singleton
    TakeAwayPhoto takeAwayPhoto(PhotoSlots slots, PhotoFiles files, NoteAccess noteAccess) {
        return new TakeAwayPhoto(slots, files, noteAccess);
    }

    @Singleton
    ShowEvidence showEvidence(
            FindCampaign findCampaign, PhotoSlots slots, PhotoFiles files, NoteAccess noteAccess, Clock clock) {
        return new ShowEvidence(findCampaign, slots, files, noteAccess, clock);
    }

    @Singleton
    SendEvidence sendEvidence(
            FindCampaign findCampaign, PhotoSlots slots, PhotoFiles files, NoteAccess noteAccess, Clock clock) {
        return new SendEvidence(findCampaign, new KeepPhoto(slots, files), noteAccess, clock);
    }

    @Singleton
    EraseEvidence eraseEvidence(ShowEvidence showEvidence, TakeAwayPhoto takeAway) {
        return new EraseEvidence(showEvidence, takeAway);
    }

    @Singleton
    HandleSuggestions handleSuggestions(FindCampaign findCampaign, SuggestionStore suggestions, NoteAccess noteAccess) {
        return new HandleSuggestions(findCampaign, suggestions, noteAccess);
    }

    @Singleton
    ShareReading shareReading(FindCampaign findCampaign, StaffRegister register, Clock clock) {
        return new ShareReading(findCampaign, register, clock);
    }

    @Singleton
    ReleaseSuggestions releaseSuggestions(
            FindCampaign findCampaign,
            SuggestionStore suggestions,
            ReleasedSuggestions released,
            NoteAccess noteAccess) {
        return new ReleaseSuggestions(findCampaign, suggestions, released, noteAccess);
    }
}
