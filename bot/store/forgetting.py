"""Forgetting: what tells of a family, and who did what for it, erased wherever it stands."""

from datetime import datetime

from psycopg import AsyncConnection


async def erase_family(conn: AsyncConnection, request: int, now: datetime) -> None:
    """Erase all that tells of the family, wherever it was shown; what is left is where its referrals stand."""
    await conn.execute(
        """update request set children = '', days = '', start_on = null, language = '', priority = 'unsure',
            contact = null, care_needs = null, remarks = null, stripped_at = coalesce(stripped_at, %s) where id = %s""",
        (now, request),
    )
    of_request = "in (select id from referral where request = %s)"
    await conn.execute(  # what was filled in to refer them on
        "delete from conversation where subject->>'follows' in (select reference from referral where request = %s)",
        (request,),
    )
    await conn.execute(
        f"update notification set mentions = mentions - '{{words,asked}}'::text[] where referral {of_request}",
        (request,),
    )
    await conn.execute(f"delete from referral_question where referral {of_request}", (request,))
    for table, shown in (("screen", "not owed"), ("web_message", "true")):
        await conn.execute(
            f"""delete from {table} where {shown} and exists (select from referral r where r.request = %s
                and position(r.reference in {table}.content::text) > 0)""",
            (request,),
        )


async def forget(conn: AsyncConnection, id: int) -> None:
    """Erase who did what with it and what was told of it; that it was there, and how it ended, still counts."""
    await conn.execute("delete from notification where referral = %s", (id,))
    await conn.execute("delete from page_link where referral = %s", (id,))
    await conn.execute("delete from referral_look where referral = %s", (id,))
    await conn.execute("update referral_event set person = null, named = null where referral = %s", (id,))
    await conn.execute(
        """update referral set handled_by = null, taken_by = null, reference = '#' || id, next_step = null,
            due_at = null, call_by = null, appointment_at = null where id = %s""",
        (id,),
    )
    await conn.execute(
        """update request q set person = null, consent_at = null, details_at = null
        where id = (select request from referral where id = %s)
            and not exists (select from referral r where r.request = q.id and r.next_step is not null)""",
        (id,),
    )
