"""What a conversation wants done, done: rows and promises, in the turn's own transaction."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from psycopg import AsyncConnection

from bot import desk_work
from bot.directory import agreeing, my_organisation, placing
from bot.people import erasing, inviting, joining, leaving, own_details, refusals
from bot.referrals import page_links, referring, talking
from bot.store import asked, history, people, referrals
from conversations.absence import ChooseDeputy, Close, Reopen, SetAbsence
from conversations.access import AskAccess
from conversations.agreement import Confirm, End, Propose
from conversations.answer_referral import AskOther, Later, Looked, MakeMove, OpenPage
from conversations.approving import LetIn, TurnAway
from conversations.ask import Asked, KeepQuestion
from conversations.broadcast import Broadcast, Unsend
from conversations.conversation import Effect
from conversations.denied import Denied
from conversations.desk import Take
from conversations.erasing import EraseMember
from conversations.facts import Facts
from conversations.figures import ShowFigures
from conversations.invitation import Invite, InviteAgain
from conversations.join import Join
from conversations.language import SetLanguage
from conversations.leaving import Leave
from conversations.my_organisation import ConfirmOrganisation, EditOrganisation
from conversations.own_details import ConfirmMail, KeepDetail, ProposeMail
from conversations.place import Announce, Filled, Interest, Unmet, Wish
from conversations.privacy import EraseMe
from conversations.refer import Referred
from conversations.screen import Screen
from conversations.unanswered import AnswerQuestion

if TYPE_CHECKING:
    from bot.service import Service

Shown = tuple[Screen, ...]
Doing = Callable[[Any, AsyncConnection, "Service", Facts], Awaitable[Shown]]


async def carry_out(effect: Effect, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """Do it; returns what the person sees of it."""
    return await DOING[type(effect)](effect, conn, service, facts)


async def _remember_question(effect: Asked, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    await asked.remember(conn, facts.me.id, effect.words, effect.lang, effect.candidates, facts.now)
    return ()


async def _keep_question(
    effect: KeepQuestion, conn: AsyncConnection, service: "Service", facts: Facts
) -> Shown:
    municipality = next(iter(facts.municipalities), None)
    lang = effect.lang or facts.lang
    await asked.keep(conn, facts.me.id, effect.why, effect.words, lang, effect.shown, municipality, facts.now)
    return ()


async def _set_language(
    effect: SetLanguage, conn: AsyncConnection, service: "Service", facts: Facts
) -> Shown:
    await people.set_language(conn, facts.me.id, effect.lang)
    return ()


async def _looked(effect: Looked, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    row = await referrals.find(conn, effect.reference)
    if row is not None:
        await history.looked(conn, row.id, facts.me.id, "", facts.now)
    return ()


DOING: dict[type[Effect], Doing] = {
    Asked: _remember_question,
    KeepQuestion: _keep_question,
    Join: joining.use_invitation,
    AskAccess: joining.ask_access,
    LetIn: joining.let_in,
    TurnAway: joining.turn_away,
    Invite: inviting.invite,
    InviteAgain: inviting.invite_again,
    EditOrganisation: my_organisation.edit,
    ConfirmOrganisation: my_organisation.confirm,
    SetAbsence: my_organisation.set_absence,
    Close: my_organisation.close,
    Reopen: my_organisation.reopen,
    ChooseDeputy: my_organisation.choose_deputy,
    Leave: leaving.leave,
    EraseMe: erasing.erase_me,
    EraseMember: erasing.erase_member,
    Take: desk_work.take,
    AnswerQuestion: desk_work.answer,
    Broadcast: desk_work.broadcast,
    Unsend: desk_work.unsend,
    ShowFigures: desk_work.show_figures,
    Denied: refusals.denied,
    SetLanguage: _set_language,
    KeepDetail: own_details.keep,
    ProposeMail: own_details.propose,
    ConfirmMail: own_details.confirm,
    Propose: agreeing.propose,
    Confirm: agreeing.confirm,
    End: agreeing.end,
    Referred: referring.refer,
    Announce: placing.announce,
    Interest: placing.interest,
    Filled: placing.filled,
    Wish: placing.wish,
    Unmet: placing.unmet,
    MakeMove: referring.move,
    AskOther: talking.ask_other,
    Later: referring.later,
    Looked: _looked,
    OpenPage: page_links.open_page,
}
