/// Weights fitted to labelled turns by `Trainer/figures.py`: logistic regression over signs seen at
/// least 5 times, in hundredths; those below 4 hundredths are left out.
extension EvidenceWeights {
    static let sumTable = #"""
        -39
        -114 a plural
        -57 a1 !
        11 a1 ,
        -55 a1 -
        13 a1 :
        92 a1 <day>
        -107 a1 <num>
        55 a1 <span>
        -4 a1 <stretch>
        16 a1 ?
        51 a1 a
        25 a1 after
        17 a1 again
        10 a1 all
        9 a1 altogether
        -13 a1 and
        4 a1 are
        13 a1 as
        -28 a1 at
        6 a1 back
        8 a1 balance
        -13 a1 be
        -16 a1 before
        22 a1 behind
        -4 a1 bills
        -4 a1 bits
        12 a1 but
        11 a1 by
        -7 a1 calls
        5 a1 can
        25 a1 come
        26 a1 comes
        -15 a1 degrees
        9 a1 due
        14 a1 each
        -15 a1 equal
        26 a1 even
        57 a1 every
        -35 a1 fee
        6 a1 first
        -18 a1 for
        -10 a1 from
        33 a1 gets
        -7 a1 go
        -12 a1 goes
        -4 a1 gone
        -6 a1 has
        7 a1 he
        15 a1 here
        7 a1 i'll
        -24 a1 if
        -29 a1 in
        -10 a1 instalments
        10 a1 instead
        -19 a1 invoices
        44 a1 is
        38 a1 isn't
        25 a1 just
        -4 a1 lads
        4 a1 late
        13 a1 later
        4 a1 left
        -13 a1 lol
        -18 a1 lots
        6 a1 monthly
        -48 a1 more
        -22 a1 no
        -7 a1 not
        68 a1 now
        13 a1 of
        9 a1 off
        -18 a1 once
        12 a1 only
        -37 a1 or
        11 a1 out
        9 a1 outstanding
        21 a1 paid
        -7 a1 pallets
        16 a1 past
        19 a1 payment
        -28 a1 payments
        -25 a1 people
        10 a1 please
        13 a1 plus
        16 a1 po
        16 a1 since
        5 a1 so
        -6 a1 stays
        7 a1 still
        21 a1 the
        38 a1 then
        -18 a1 they
        -29 a1 thing
        12 a1 tho
        -8 a1 though
        -6 a1 through
        28 a1 time
        -16 a1 times
        42 a1 to
        -16 a1 u
        8 a1 until
        -18 a1 was
        19 a1 way
        31 a1 we
        -5 a1 weekly
        24 a1 when
        -11 a1 who
        4 a1 will
        5 a1 with
        -11 a1 won't
        8 a1 wont
        16 a1 works
        -5 a1 x
        11 a1 you
        -7 a2 ,
        -73 a2 .
        -26 a2 :
        37 a2 <day>
        -25 a2 <num>
        -23 a2 <share>
        16 a2 <span>
        26 a2 <stretch>
        -16 a2 <sum>
        15 a2 >
        19 a2 ?
        -32 a2 a
        7 a2 all
        -20 a2 an
        -6 a2 any
        -9 a2 are
        -20 a2 as
        -6 a2 ask
        8 a2 at
        6 a2 back
        33 a2 be
        -6 a2 been
        -33 a2 before
        -6 a2 behind
        16 a2 but
        -44 a2 by
        -12 a2 call
        5 a2 can't
        16 a2 card
        17 a2 change
        -18 a2 charge
        -14 a2 clear
        22 a2 close
        -5 a2 come
        -17 a2 could
        -5 a2 dated
        18 a2 day
        -4 a2 do
        5 a2 does
        38 a2 due
        -20 a2 each
        -12 a2 em
        6 a2 every
        -4 a2 fees
        26 a2 for
        13 a2 from
        23 a2 full
        5 a2 get
        -43 a2 give
        11 a2 go
        -11 a2 goes
        8 a2 gone
        -11 a2 he
        6 a2 her
        9 a2 here
        -12 a2 how
        -21 a2 i
        -12 a2 i'd
        18 a2 i'll
        4 a2 i've
        20 a2 if
        -17 a2 in
        -5 a2 is
        42 a2 it
        20 a2 its
        -11 a2 just
        12 a2 late
        -11 a2 leave
        18 a2 like
        -7 a2 madam
        -25 a2 may
        -38 a2 me
        -13 a2 missed
        12 a2 mo
        27 a2 month
        15 a2 monthly
        9 a2 more
        -21 a2 never
        11 a2 no
        21 a2 not
        -5 a2 nothing
        -7 a2 now
        -19 a2 of
        4 a2 off
        -5 a2 oh
        -21 a2 ok
        -7 a2 okay
        -18 a2 old
        50 a2 on
        24 a2 open
        24 a2 or
        -6 a2 other
        18 a2 over
        13 a2 overdue
        -4 a2 pay
        27 a2 payday
        -19 a2 payments
        -18 a2 please
        -4 a2 right
        -9 a2 see
        -8 a2 send
        9 a2 shall
        -23 a2 she
        18 a2 since
        -5 a2 so
        19 a2 some
        -19 a2 sorry
        12 a2 starting
        -14 a2 still
        26 a2 take
        27 a2 tell
        -4 a2 thanks
        -22 a2 that
        6 a2 the
        -14 a2 them
        -27 a2 then
        -18 a2 there
        17 a2 they
        5 a2 this
        -10 a2 time
        -8 a2 together
        34 a2 too
        -8 a2 total
        4 a2 transfer
        8 a2 u
        -13 a2 until
        15 a2 ur
        -17 a2 wait
        -9 a2 was
        31 a2 we
        13 a2 week
        26 a2 when
        5 a2 which
        -13 a2 who
        26 a2 will
        12 a2 wire
        10 a2 would
        -44 a2 wow
        -11 a2 yes
        -49 a2 you
        -4 a2 your
        -26 a3 's
        11 a3 ,
        10 a3 -
        -37 a3 .
        -13 a3 :
        24 a3 <day>
        -25 a3 <num>
        25 a3 <share>
        24 a3 <span>
        4 a3 <stretch>
        -38 a3 <sum>
        10 a3 >
        26 a3 ?
        15 a3 a
        12 a3 account
        24 a3 after
        23 a3 all
        26 a3 already
        10 a3 an
        7 a3 and
        -8 a3 another
        -5 a3 any
        19 a3 as
        -56 a3 at
        -16 a3 back
        9 a3 balance
        7 a3 be
        -7 a3 before
        -46 a3 bit
        10 a3 but
        33 a3 by
        -10 a3 call
        92 a3 can
        6 a3 can't
        20 a3 card
        -11 a3 check
        -14 a3 come
        -18 a3 could
        17 a3 day
        6 a3 debit
        14 a3 dispute
        -18 a3 do
        -50 a3 dollar
        15 a3 done
        6 a3 down
        6 a3 due
        -4 a3 enough
        -24 a3 every
        11 a3 fell
        16 a3 fine
        7 a3 for
        31 a3 from
        25 a3 get
        -10 a3 go
        19 a3 going
        13 a3 good
        -21 a3 had
        6 a3 has
        -14 a3 have
        -35 a3 he
        26 a3 hold
        7 a3 i
        6 a3 i'd
        12 a3 i'll
        6 a3 i've
        14 a3 if
        15 a3 in
        16 a3 invoices
        38 a3 is
        29 a3 it
        -11 a3 leave
        19 a3 let
        5 a3 like
        -11 a3 may
        13 a3 me
        -31 a3 much
        -22 a3 n
        7 a3 need
        -79 a3 no
        -7 a3 not
        -19 a3 now
        5 a3 of
        5 a3 off
        9 a3 oldest
        -31 a3 on
        -20 a3 once
        -20 a3 open
        -4 a3 or
        22 a3 other
        16 a3 out
        -10 a3 over
        -7 a3 paid
        10 a3 payment
        19 a3 payments
        6 a3 phone
        -5 a3 put
        -6 a3 rest
        -9 a3 right
        9 a3 ring
        9 a3 shall
        -4 a3 she
        6 a3 since
        17 a3 sir
        -23 a3 so
        -61 a3 sorry
        26 a3 start
        13 a3 starting
        -5 a3 take
        12 a3 than
        -19 a3 thank
        5 a3 that
        -4 a3 thats
        29 a3 the
        11 a3 then
        -13 a3 they
        -4 a3 those
        16 a3 till
        7 a3 time
        -17 a3 to
        -6 a3 u
        -12 a3 until
        20 a3 us
        20 a3 want
        29 a3 was
        26 a3 we
        -26 a3 we'll
        11 a3 what
        -20 a3 when
        12 a3 which
        -9 a3 whole
        -32 a3 with
        12 a3 won't
        -12 a3 would
        9 a3 write
        37 a3 you
        -17 a3 you're
        -10 a3 your
        -5 aa 's a
        -17 aa 's fine
        18 aa 's not
        -7 aa , <day>
        -10 aa , <span>
        11 aa , <stretch>
        -26 aa , <sum>
        7 aa , all
        52 aa , and
        10 aa , but
        -33 aa , by
        19 aa , can
        -6 aa , dated
        10 aa , due
        6 aa , every
        -15 aa , first
        20 aa , i'll
        10 aa , if
        16 aa , in
        17 aa , it
        -16 aa , no
        6 aa , not
        -7 aa , of
        -7 aa , on
        15 aa , or
        5 aa , paid
        -6 aa , she
        7 aa , since
        -9 aa , so
        19 aa , sorry
        -8 aa , that
        -14 aa , the
        18 aa , then
        -20 aa , what
        14 aa , when
        14 aa , which
        4 aa , with
        6 aa , would
        -17 aa , yes
        -5 aa , you
        -56 aa - <num>
        -5 aa - oh
        -37 aa . .
        -23 aa . <num>
        -15 aa . <span>
        -8 aa . <sum>
        14 aa . >
        -28 aa . and
        -15 aa . by
        -17 aa . can
        -23 aa . i
        -14 aa . i'll
        8 aa . i've
        6 aa . if
        8 aa . is
        14 aa . so
        18 aa . the
        24 aa . what
        -5 aa . when
        30 aa <day> ,
        11 aa <day> .
        25 aa <day> and
        -11 aa <day> on
        8 aa <day> then
        -33 aa <num> ,
        -51 aa <num> .
        12 aa <num> <num>
        55 aa <span> <span>
        -11 aa <stretch> <stretch>
        -29 aa ? >
        9 aa ? ?
        -11 aa ? i
        24 aa ? no
        -9 aa ? that
        12 aa a mo
        4 aa all in
        -19 aa and <num>
        -24 aa and a
        17 aa and change
        13 aa and i
        6 aa and i'd
        19 aa and i'll
        5 aa and its
        -14 aa and not
        5 aa and the
        21 aa and we
        12 aa at <sum>
        -29 aa at the
        10 aa behind >
        -12 aa by <num>
        4 aa by card
        5 aa by transfer
        9 aa due <day>
        10 aa each ,
        6 aa each month
        21 aa even ,
        5 aa even .
        20 aa every <day>
        8 aa every <span>
        17 aa every month
        -6 aa every other
        13 aa for <day>
        -33 aa for <num>
        4 aa for <stretch>
        -21 aa for <sum>
        45 aa for the
        -15 aa from <day>
        8 aa from <stretch>
        -17 aa from the
        20 aa i can
        -13 aa i could
        -10 aa if it
        10 aa if you
        24 aa in <num>
        24 aa in <stretch>
        9 aa in full
        -31 aa in the
        8 aa instead of
        -10 aa invoices ,
        -23 aa is <day>
        -5 aa is <num>
        -14 aa is <sum>
        22 aa is a
        4 aa is in
        15 aa is not
        -13 aa is still
        18 aa is too
        7 aa it is
        -17 aa lots of
        -11 aa more ,
        -14 aa n <num>
        17 aa now ,
        9 aa now n
        6 aa of <num>
        23 aa of that
        45 aa of the
        -14 aa of them
        -15 aa of us
        -4 aa of you
        -6 aa of your
        15 aa off .
        40 aa on <day>
        -18 aa on a
        9 aa on it
        -46 aa on the
        4 aa or <num>
        -20 aa or the
        28 aa out of
        9 aa over <span>
        17 aa past due
        -10 aa payments of
        4 aa please .
        5 aa po ,
        17 aa the day
        -22 aa then ,
        39 aa then .
        12 aa times ,
        -7 aa times .
        9 aa to <num>
        11 aa to close
        13 aa was due
        -20 aa with the
        15 aa works .
        6 aa x <num>
        11 b1 !
        -24 b1 '
        29 b1 's
        75 b1 ,
        41 b1 .
        79 b1 :
        -15 b1 ;
        34 b1 <
        7 b1 <day>
        -58 b1 <num>
        11 b1 <span>
        -31 b1 <stretch>
        -21 b1 <sum>
        59 b1 ?
        -4 b1 a
        -42 b1 about
        -23 b1 after
        34 b1 all
        -5 b1 already
        -8 b1 and
        34 b1 another
        -9 b1 around
        7 b1 as
        10 b1 balance
        26 b1 be
        -21 b1 before
        10 b1 being
        16 b1 big
        -5 b1 but
        -9 b1 by
        -9 b1 call
        -19 b1 clause
        -58 b1 day
        28 b1 do
        -46 b1 ending
        14 b1 entire
        7 b1 even
        -11 b1 every
        -16 b1 extension
        -15 b1 first
        25 b1 for
        10 b1 from
        30 b1 full
        15 b1 get
        -15 b1 good
        -24 b1 got
        -4 b1 had
        -14 b1 has
        16 b1 have
        -24 b1 i'm
        -11 b1 i've
        14 b1 if
        -62 b1 in
        -8 b1 into
        -53 b1 inv
        -77 b1 invoice
        -38 b1 invoices
        37 b1 is
        -15 b1 isn't
        17 b1 it
        20 b1 its
        5 b1 just
        -25 b1 last
        20 b1 least
        32 b1 leaves
        5 b1 like
        -5 b1 line
        11 b1 makes
        10 b1 manage
        29 b1 maybe
        -11 b1 me
        -4 b1 miss
        52 b1 my
        -5 b1 n
        6 b1 need
        -43 b1 net
        -5 b1 new
        -10 b1 next
        11 b1 no
        -17 b1 not
        -43 b1 number
        56 b1 of
        4 b1 off
        14 b1 ok
        -7 b1 oldest
        -26 b1 on
        7 b1 only
        -4 b1 option
        16 b1 or
        23 b1 other
        -10 b1 our
        -39 b1 over
        5 b1 owe
        20 b1 owes
        -9 b1 page
        -14 b1 paid
        17 b1 pay
        27 b1 put
        5 b1 remaining
        10 b1 said
        23 b1 same
        -18 b1 say
        -8 b1 says
        -19 b1 section
        10 b1 see
        35 b1 send
        14 b1 sir
        18 b1 small
        29 b1 still
        28 b1 take
        7 b1 than
        -42 b1 thanks
        45 b1 that
        12 b1 thats
        83 b1 the
        46 b1 then
        8 b1 theres
        -4 b1 third
        -4 b1 this
        -22 b1 those
        -13 b1 till
        18 b1 times
        -8 b1 to
        16 b1 together
        15 b1 total
        -10 b1 under
        -11 b1 unit
        11 b1 up
        32 b1 us
        8 b1 want
        9 b1 was
        5 b1 which
        22 b1 whole
        -34 b1 with
        4 b1 would
        4 b1 x
        -31 b1 you
        -10 b1 you're
        -16 b1 your
        -20 b2 !
        7 b2 's
        4 b2 :
        -15 b2 <
        17 b2 <day>
        -18 b2 <num>
        6 b2 <share>
        43 b2 <span>
        -19 b2 <stretch>
        12 b2 <sum>
        35 b2 ?
        -6 b2 a
        11 b2 about
        10 b2 account
        -21 b2 after
        40 b2 agree
        4 b2 all
        4 b2 amount
        11 b2 an
        -11 b2 and
        -24 b2 are
        -20 b2 asked
        -22 b2 at
        -8 b2 back
        6 b2 balance
        -5 b2 be
        -5 b2 between
        16 b2 bill
        -5 b2 bits
        -8 b2 but
        12 b2 call
        36 b2 can
        19 b2 can't
        -13 b2 card
        6 b2 charge
        5 b2 check
        5 b2 clear
        -11 b2 come
        -36 b2 costs
        7 b2 credit
        11 b2 debt
        -7 b2 done
        8 b2 due
        5 b2 each
        4 b2 first
        -8 b2 from
        7 b2 get
        -5 b2 give
        28 b2 go
        -27 b2 got
        10 b2 have
        12 b2 he
        -6 b2 here
        -5 b2 him
        17 b2 how
        -5 b2 i
        5 b2 i'd
        -5 b2 i've
        -20 b2 if
        -36 b2 in
        -4 b2 inbox
        6 b2 instalments
        6 b2 instead
        11 b2 interest
        -9 b2 invoices
        -25 b2 is
        23 b2 it
        46 b2 its
        6 b2 just
        -7 b2 know
        -10 b2 leave
        -6 b2 leaves
        -9 b2 left
        8 b2 like
        11 b2 line
        17 b2 lots
        6 b2 make
        8 b2 makes
        -27 b2 man
        -8 b2 me
        5 b2 mine
        -25 b2 n
        9 b2 need
        4 b2 never
        8 b2 no
        19 b2 now
        -18 b2 number
        -62 b2 of
        -8 b2 off
        -29 b2 ok
        -15 b2 okay
        6 b2 on
        8 b2 once
        -11 b2 or
        -19 b2 order
        -9 b2 out
        7 b2 owe
        6 b2 owes
        11 b2 part
        5 b2 parts
        -4 b2 pay
        6 b2 payment
        8 b2 payments
        18 b2 perfect
        11 b2 please
        -4 b2 po
        7 b2 put
        7 b2 rest
        -15 b2 right
        -4 b2 ring
        6 b2 she
        -5 b2 so
        23 b2 sorry
        -15 b2 sound
        -7 b2 still
        5 b2 stretch
        5 b2 sum
        6 b2 sure
        19 b2 take
        -10 b2 thats
        7 b2 then
        20 b2 thing
        -18 b2 this
        5 b2 though
        4 b2 to
        8 b2 total
        6 b2 u
        12 b2 until
        -21 b2 up
        6 b2 ur
        8 b2 us
        -15 b2 want
        22 b2 way
        -10 b2 we
        8 b2 well
        12 b2 what
        21 b2 why
        -9 b2 will
        20 b2 with
        7 b2 would
        30 b2 yes
        4 b2 you
        5 b2 you'd
        4 b2 you'll
        -24 b2 you've
        -38 b2 your
        -10 b3 !
        5 b3 's
        8 b3 ,
        33 b3 -
        20 b3 .
        5 b3 :
        -14 b3 <
        -7 b3 <clock>
        55 b3 <day>
        6 b3 <num>
        11 b3 <pct>
        20 b3 <share>
        34 b3 <span>
        33 b3 <stretch>
        -30 b3 <sum>
        18 b3 ?
        -31 b3 a
        5 b3 able
        35 b3 an
        -20 b3 and
        7 b3 as
        12 b3 at
        4 b3 balance
        -5 b3 between
        14 b3 bill
        -13 b3 but
        -12 b3 by
        -14 b3 call
        4 b3 can
        24 b3 can't
        15 b3 card
        -10 b3 clear
        21 b3 come
        30 b3 could
        15 b3 date
        4 b3 don't
        9 b3 down
        4 b3 fee
        -26 b3 fine
        15 b3 for
        9 b3 from
        29 b3 go
        4 b3 gone
        -16 b3 good
        14 b3 got
        -30 b3 have
        -26 b3 he
        -6 b3 he'll
        -11 b3 i'd
        7 b3 i'll
        5 b3 if
        -32 b3 invoices
        -41 b3 is
        23 b3 it
        10 b3 its
        -6 b3 just
        13 b3 know
        8 b3 late
        6 b3 leave
        33 b3 let
        -5 b3 loan
        -12 b3 look
        -11 b3 me
        12 b3 monthly
        -4 b3 my
        20 b3 n
        30 b3 need
        -8 b3 no
        21 b3 not
        11 b3 note
        29 b3 now
        -44 b3 of
        26 b3 off
        -14 b3 ok
        6 b3 okay
        24 b3 on
        11 b3 only
        -15 b3 or
        -18 b3 our
        -36 b3 out
        -24 b3 paid
        28 b3 pay
        6 b3 payment
        -8 b3 please
        34 b3 plus
        8 b3 quick
        5 b3 rest
        -4 b3 right
        -7 b3 said
        15 b3 say
        -6 b3 see
        10 b3 shall
        -10 b3 small
        -27 b3 so
        6 b3 still
        10 b3 sure
        11 b3 take
        10 b3 talk
        5 b3 tell
        4 b3 thank
        -15 b3 that
        6 b3 thats
        -24 b3 then
        22 b3 there
        -7 b3 they
        14 b3 they'd
        -20 b3 this
        27 b3 to
        -29 b3 too
        14 b3 up
        -22 b3 us
        -11 b3 want
        -12 b3 was
        4 b3 we
        5 b3 we're
        4 b3 what
        17 b3 when
        -6 b3 which
        -8 b3 will
        -15 b3 would
        6 b3 yeah
        14 b3 you
        -7 b3 you'll
        4 b3 you're
        26 b3 your
        49 ba 's ,
        9 ba 's .
        6 ba 's and
        -14 ba 's by
        6 ba 's on
        9 ba 's with
        50 ba , ,
        32 ba , .
        14 ba , <day>
        -25 ba , <num>
        22 ba , <span>
        32 ba , >
        -59 ba , ?
        22 ba , a
        -5 ba , and
        5 ba , at
        5 ba , by
        -10 ba , each
        -22 ba , for
        -35 ba , goes
        -6 ba , in
        -4 ba , invoices
        17 ba , now
        -30 ba , of
        15 ba , on
        -9 ba , payments
        -8 ba , times
        25 ba , when
        26 ba . ,
        -10 ba . -
        19 ba . .
        27 ba . <day>
        -40 ba . <num>
        -43 ba . <span>
        14 ba . >
        -22 ba . ?
        8 ba . and
        10 ba . by
        7 ba . every
        24 ba . is
        -4 ba . more
        16 ba . of
        32 ba . on
        20 ba . then
        42 ba : ,
        15 ba : .
        12 ba : <day>
        -6 ba : by
        9 ba : now
        -41 ba < !
        56 ba < 's
        -11 ba < ,
        -24 ba < <day>
        -5 ba < <num>
        21 ba < <span>
        39 ba < ?
        15 ba < and
        5 ba < as
        -13 ba < at
        9 ba < by
        -12 ba < even
        -24 ba < for
        29 ba < gets
        -35 ba < i
        -55 ba < in
        -11 ba < is
        -10 ba < lots
        9 ba < now
        28 ba < of
        -35 ba < on
        -4 ba < payments
        -8 ba < then
        14 ba < to
        10 ba < would
        7 ba <day> ,
        -29 ba <num> ,
        -23 ba <num> <num>
        -10 ba <num> >
        31 ba ? ?
        29 ba a -
        5 ba about .
        -42 ba about <span>
        4 ba about of
        -6 ba after .
        -13 ba all ,
        17 ba all .
        30 ba all ?
        4 ba all of
        -33 ba and ,
        -11 ba and .
        6 ba and <day>
        -4 ba and <span>
        5 ba and after
        32 ba and in
        7 ba and of
        -6 ba and when
        31 ba at ,
        11 ba at .
        -18 ba at <span>
        5 ba be .
        -12 ba before .
        4 ba by .
        -14 ba clause .
        -36 ba day ,
        -11 ba do ,
        6 ba do .
        -11 ba do <day>
        -14 ba ending ?
        -9 ba even ,
        -7 ba every of
        -15 ba extension .
        -14 ba first <day>
        8 ba for ,
        31 ba for .
        5 ba for ?
        -6 ba for and
        7 ba full ?
        -20 ba in ,
        -12 ba in .
        -11 ba in >
        -13 ba in ?
        -28 ba invoice ,
        -9 ba invoice .
        -18 ba invoices and
        18 ba is ,
        32 ba is .
        -13 ba is and
        -11 ba is on
        12 ba it .
        -13 ba its ,
        12 ba its >
        12 ba its n
        -24 ba last .
        -11 ba last of
        14 ba like ,
        7 ba like <span>
        6 ba me <day>
        16 ba no 's
        6 ba not ,
        -45 ba not .
        -13 ba number ,
        46 ba of ,
        8 ba of .
        12 ba of ?
        -17 ba of and
        11 ba of by
        4 ba of is
        -14 ba other <day>
        12 ba other ?
        -9 ba other by
        18 ba other in
        -30 ba other on
        -11 ba other when
        -42 ba over ?
        4 ba put down
        8 ba put on
        19 ba same .
        -14 ba say ,
        4 ba say <day>
        -15 ba so 's
        13 ba so ,
        16 ba so <day>
        9 ba so by
        13 ba so is
        16 ba so on
        5 ba take and
        4 ba that ,
        -7 ba that .
        4 ba the 's
        -56 ba the ,
        53 ba the .
        6 ba the <day>
        38 ba the >
        26 ba the ?
        -6 ba the and
        10 ba the by
        -4 ba the he
        18 ba the i
        -9 ba the in
        -6 ba the invoices
        -4 ba the is
        8 ba the now
        -4 ba the of
        -25 ba the on
        -4 ba the that
        -12 ba the to
        -10 ba the who
        12 ba the you
        20 ba then <day>
        24 ba then <span>
        16 ba then every
        -6 ba then in
        9 ba then on
        -4 ba till .
        7 ba times ,
        4 ba to ,
        -9 ba to ?
        -13 ba whole ,
        11 ba whole ?
        -8 ba you .
        13 bb 's a
        -9 bb 's the
        -20 bb , <num>
        -33 bb , about
        37 bb , all
        -14 bb , but
        21 bb , even
        -10 bb , first
        8 bb , for
        -6 bb , invoice
        9 bb , its
        17 bb , last
        38 bb , like
        -48 bb , not
        -15 bb , number
        9 bb , say
        10 bb , so
        -5 bb , that
        24 bb , the
        32 bb , then
        5 bb , this
        16 bb , together
        11 bb , total
        -5 bb , with
        19 bb . <num>
        18 bb . all
        -13 bb . invoice
        7 bb . its
        -8 bb . next
        -22 bb . pay
        -4 bb . say
        46 bb . so
        14 bb . the
        34 bb < <
        -14 bb < <num>
        -6 bb < all
        6 bb < if
        -21 bb < inv
        -9 bb < invoice
        16 bb < its
        14 bb < no
        -4 bb < page
        -20 bb < so
        -9 bb < the
        26 bb < then
        -51 bb < with
        9 bb < would
        -15 bb <day> ,
        25 bb <day> .
        -7 bb <day> around
        17 bb <day> for
        -28 bb <num> ,
        -17 bb <num> .
        -23 bb <num> <num>
        -23 bb <num> and
        10 bb <num> at
        -19 bb <num> ending
        51 bb <num> for
        -10 bb <num> in
        -16 bb <num> n
        22 bb <num> of
        9 bb <num> or
        18 bb <num> times
        4 bb <num> to
        4 bb <num> x
        17 bb <share> is
        -11 bb <span> ,
        11 bb <span> <span>
        23 bb <span> at
        12 bb <span> of
        10 bb <stretch> 's
        32 bb <stretch> ,
        -46 bb <stretch> <stretch>
        -5 bb <stretch> and
        -21 bb <sum> <sum>
        6 bb <sum> and
        26 bb <sum> in
        -5 bb a good
        -4 bb a new
        -15 bb about invoice
        21 bb about the
        40 bb agree to
        7 bb and no
        6 bb and not
        -26 bb and the
        -8 bb and then
        -5 bb are the
        20 bb at least
        -16 bb back to
        18 bb balance is
        11 bb balance of
        7 bb bill ,
        9 bb call it
        12 bb can't do
        4 bb card ,
        16 bb do the
        -24 bb down for
        25 bb down to
        -10 bb fee of
        4 bb for the
        -20 bb give me
        8 bb go to
        12 bb have the
        -6 bb he 's
        17 bb how about
        -22 bb i got
        13 bb i have
        7 bb i need
        -21 bb if the
        -19 bb in '
        6 bb instalments of
        6 bb instead of
        7 bb interest of
        -8 bb is ,
        8 bb is .
        -21 bb is the
        19 bb it 's
        10 bb it ,
        33 bb it .
        6 bb it :
        -13 bb it in
        -15 bb it says
        22 bb it to
        4 bb it was
        4 bb just the
        12 bb leave the
        17 bb lots of
        9 bb make it
        6 bb mine 's
        9 bb need the
        32 bb no ,
        -16 bb no .
        12 bb now ,
        14 bb now .
        12 bb now and
        -33 bb of that
        -39 bb of the
        -9 bb off ,
        6 bb off the
        -33 bb ok so
        -17 bb on <num>
        42 bb on a
        18 bb on the
        -7 bb only the
        -22 bb out of
        6 bb owes us
        5 bb parts of
        16 bb pay the
        -6 bb payments ,
        29 bb payments of
        -5 bb po ,
        5 bb send me
        10 bb sir .
        9 bb sir :
        4 bb so :
        9 bb so thats
        11 bb so the
        15 bb sorry .
        -15 bb sound about
        5 bb stretch to
        4 bb sum of
        22 bb take the
        48 bb that 's
        -25 bb that ,
        7 bb that is
        23 bb that leaves
        14 bb the entire
        24 bb the full
        -4 bb the other
        4 bb the remaining
        -4 bb the third
        16 bb the whole
        22 bb then ,
        11 bb then .
        -18 bb then :
        6 bb then the
        -5 bb there 's
        8 bb to be
        11 bb to the
        12 bb until the
        -48 bb up to
        17 bb we say
        -8 bb what ,
        29 bb what about
        6 bb with the
        20 bb yes .
        -12 bb you .
        -23 bb you do
        7 bb you manage
        4 bb you owe
        -5 bb you pay
        23 bb you put
        -26 bb you the
        6 bb you're at
        5 bb you've got
        -38 bb your last
        -45 g contact
        41 g debt
        -27 g expense
        9 g income
        -26 g late
        -34 g law
        -4 g letter
        20 g offer
        23 g pay
        20 g promise
        -13 ga contact
        -9 ga debt
        -21 ga income
        48 ga late
        -8 ga letter
        37 ga offer
        16 ga promise
        -40 gb contact
        26 gb debt
        -22 gb done
        -4 gb expense
        -7 gb late
        -64 gb letter
        22 gb offer
        5 gb pay
        -74 gb promise
        -21 gl contact
        -9 gl debt
        -23 gl done
        -8 gl expense
        -5 gl income
        -39 gl law
        -37 gl letter
        21 gl offer
        -24 gl promise
        -39 gp contact
        31 gp debt
        -26 gp done
        -17 gp expense
        -69 gp late
        -36 gp law
        -67 gp letter
        61 gp offer
        -22 gp promise
        -24 gr contact
        -4 gr debt
        21 gr done
        -18 gr expense
        14 gr income
        -25 gr late
        4 gr law
        17 gr letter
        31 gr offer
        21 gr pay
        -27 gt contact
        9 gt debt
        -16 gt done
        -7 gt expense
        15 gt income
        10 gt law
        15 gt letter
        29 gt pay
        17 gt promise
        31 k answers number
        -57 k digits
        -57 k digits size 0
        -133 k digits size 1
        -48 k digits size 10
        -74 k digits size 11
        -112 k digits size 2
        -36 k digits size 3
        80 k digits size 4
        202 k digits size 5
        156 k digits size 6
        40 k digits size 7
        -34 k digits size 8
        -42 k digits size 9
        214 k enlarged
        266 k looks
        -180 k one
        -54 k price
        45 k price size 10
        -29 k price size 4
        -15 k price size 5
        -41 k price size 6
        -5 k price size 7
        13 k price size 9
        109 k round
        8 k said
        -27 k said sum
        47 k scaled
        16 k scaled size 8
        24 k scaled size 9
        -181 k share
        210 k sum
        -259 k sum size 0
        -36 k sum size 1
        38 k sum size 10
        15 k sum size 11
        -48 k sum size 2
        -32 k sum size 3
        5 k sum size 4
        116 k sum size 5
        129 k sum size 6
        78 k sum size 7
        74 k sum size 8
        130 k sum size 9
        -54 k words
        -194 k words size 0
        -274 k words size 1
        30 k words size 10
        4 k words size 11
        -188 k words size 2
        -53 k words size 3
        9 k words size 4
        124 k words size 5
        127 k words size 6
        141 k words size 7
        73 k words size 8
        148 k words size 9
        -12 l "
        -30 l '
        -36 l 's
        -39 l ,
        -11 l -
        -7 l .
        5 l <clock>
        17 l <day>
        -9 l <num>
        -33 l <pct>
        5 l <share>
        -38 l <span>
        31 l <stretch>
        24 l <sum>
        16 l =
        -38 l a
        18 l able
        -15 l about
        -5 l accept
        -24 l account
        -32 l across
        4 l action
        -10 l after
        -8 l again
        6 l against
        38 l agree
        -41 l agreed
        25 l ah
        8 l all
        -17 l already
        12 l also
        -16 l amount
        27 l an
        34 l another
        -6 l answer
        -9 l anything
        11 l anyway
        -22 l are
        -9 l around
        38 l as
        -24 l ask
        -7 l asked
        28 l asking
        -35 l at
        13 l aye
        -4 l b
        -19 l back
        -27 l bad
        -8 l badge
        13 l balance
        -17 l bank
        -25 l base
        -23 l be
        -6 l because
        -18 l been
        -7 l before
        9 l behind
        -13 l being
        -11 l better
        -12 l between
        6 l big
        26 l bill
        -9 l bills
        17 l bin
        14 l bites
        24 l bits
        -26 l born
        8 l boss
        -34 l both
        11 l bounced
        23 l bout
        -6 l break
        16 l bring
        -11 l business
        -5 l but
        16 l by
        -19 l call
        -6 l calling
        -16 l can
        76 l can't
        6 l cannot
        6 l cant
        -12 l card
        20 l charge
        8 l check
        -6 l cheque
        -20 l clause
        14 l clear
        5 l close
        -4 l collect
        -12 l collector
        -7 l come
        -27 l comes
        -4 l coming
        4 l complaint
        -12 l confirm
        7 l consider
        -32 l costs
        53 l could
        8 l couldn't
        -11 l court
        -5 l cut
        15 l date
        -38 l day
        5 l debit
        -4 l debt
        -15 l delivery
        4 l direct
        -6 l dispute
        10 l do
        7 l does
        -14 l doesn't
        -25 l don't
        14 l done
        -21 l dont
        -32 l double
        -33 l down
        8 l drop
        5 l due
        -48 l each
        35 l either
        -57 l ending
        21 l enough
        14 l entire
        -22 l every
        29 l everything
        -25 l exactly
        -16 l extension
        -15 l father
        6 l fees
        -12 l figure
        -9 l file
        -7 l final
        8 l find
        20 l fine
        -6 l first
        32 l forget
        -24 l form
        -8 l free
        -19 l from
        40 l full
        21 l gave
        18 l get
        -15 l give
        47 l go
        -13 l goes
        -5 l going
        -60 l gone
        7 l good
        -18 l got
        -17 l great
        -21 l had
        4 l haha
        -18 l hang
        -29 l happened
        -16 l has
        12 l he
        -7 l he'll
        -13 l help
        -22 l helpline
        -7 l her
        8 l here
        -11 l him
        -6 l his
        4 l hold
        4 l hoping
        -29 l how
        -43 l i
        -22 l i'd
        -18 l i'll
        -29 l i've
        -4 l id
        37 l if
        -7 l il
        23 l ill
        -11 l im
        -43 l in
        -14 l inbox
        4 l instalment
        13 l instalments
        22 l instead
        -13 l into
        -46 l inv
        -22 l invoice
        -63 l invoices
        -18 l is
        -19 l isn't
        24 l it
        13 l it'd
        -9 l it'll
        -9 l items
        27 l its
        23 l just
        40 l knock
        8 l know
        7 l last
        15 l late
        6 l least
        14 l leave
        22 l leaves
        5 l lend
        22 l less
        51 l let
        -7 l letter
        6 l line
        4 l little
        13 l loan
        -9 l look
        20 l looking
        14 l lots
        -21 l love
        23 l lunch
        6 l madam
        -13 l make
        9 l makes
        -24 l man
        20 l manage
        9 l march
        15 l mark
        8 l maybe
        -6 l me
        7 l meanwhile
        -34 l might
        4 l mine
        30 l minimum
        4 l miss
        4 l money
        30 l month
        -14 l monthly
        -16 l more
        -5 l mr
        -9 l mrs
        -44 l much
        -11 l must
        -23 l my
        -6 l n
        -7 l name
        5 l need
        -52 l net
        20 l never
        -5 l new
        -9 l next
        48 l no
        -34 l not
        15 l note
        -13 l nothing
        59 l now
        -63 l number
        34 l of
        6 l off
        -31 l offer
        -9 l oh
        -16 l old
        -6 l older
        -7 l oldest
        -5 l on
        14 l once
        11 l only
        -16 l open
        -9 l option
        -17 l or
        -54 l order
        15 l other
        -11 l otherwise
        -44 l our
        -42 l out
        11 l outstanding
        -31 l over
        15 l owe
        27 l owes
        -13 l page
        -38 l paid
        11 l part
        5 l parts
        17 l pay
        -10 l paying
        -6 l payment
        8 l people
        12 l perfect
        -19 l perhaps
        13 l phone
        20 l place
        5 l plan
        -10 l please
        -7 l plus
        -28 l po
        -5 l possible
        -5 l post
        13 l problem
        6 l promise
        -13 l propose
        -13 l put
        8 l quick
        -4 l r
        -9 l rather
        -9 l real
        -4 l recorded
        -6 l ref
        -8 l release
        -11 l remaining
        4 l remains
        4 l repayments
        11 l rest
        -34 l ring
        7 l ringing
        41 l said
        -28 l samaritans
        11 l sat
        -24 l say
        4 l saying
        -7 l says
        -19 l section
        19 l see
        26 l send
        8 l sent
        20 l service
        5 l set
        8 l settle
        12 l she
        -4 l should
        7 l show
        14 l shows
        -24 l sign
        5 l signed
        -33 l since
        -10 l sir
        4 l small
        38 l so
        -8 l something
        -10 l soon
        12 l sorry
        -22 l sort
        -15 l sound
        35 l spare
        9 l split
        -10 l spread
        26 l start
        -8 l statement
        18 l stick
        23 l still
        39 l stop
        12 l stretch
        4 l suggest
        7 l sum
        35 l supervisor
        -19 l sure
        24 l take
        6 l takes
        31 l talk
        -5 l tax
        11 l tell
        -29 l terms
        -7 l text
        -9 l than
        6 l thank
        -43 l thanks
        -30 l that
        10 l that'd
        -6 l thats
        46 l the
        12 l them
        4 l then
        -40 l theres
        -24 l they
        -15 l they'd
        -5 l they're
        40 l thing
        -40 l think
        -46 l this
        8 l tho
        -20 l those
        -11 l though
        22 l thought
        -10 l through
        23 l til
        9 l till
        22 l time
        4 l times
        7 l to
        18 l together
        -49 l too
        -31 l took
        -11 l transfer
        -8 l try
        10 l u
        -13 l under
        -22 l unit
        9 l unless
        -5 l unpaid
        -19 l until
        -31 l up
        17 l us
        8 l w
        10 l waive
        -11 l want
        5 l wants
        -19 l was
        25 l way
        -11 l we
        4 l we'd
        6 l we're
        -7 l week
        -22 l well
        24 l were
        21 l whats
        15 l when
        -11 l whether
        -4 l which
        -56 l who
        34 l whole
        4 l why
        10 l wi
        -17 l will
        15 l willing
        9 l wire
        23 l won't
        10 l works
        25 l would
        31 l write
        32 l wrong
        10 l x
        -6 l ya
        9 l ye
        20 l yeah
        28 l yep
        -6 l yes
        -4 l you
        -15 l you'd
        9 l you'll
        -16 l you're
        -7 l you've
        -30 l your
        -22 l youre
        15 l yours
        23 nearly-alone
        -61 r !
        9 r "
        -29 r '
        18 r 's
        -8 r (
        -7 r )
        -32 r ,
        -46 r -
        -38 r .
        -45 r :
        -19 r <clock>
        62 r <day>
        5 r <num>
        -12 r <pct>
        -27 r <share>
        24 r <span>
        41 r <stretch>
        -51 r <sum>
        12 r able
        8 r about
        19 r accept
        -16 r account
        -17 r ach
        23 r added
        9 r afraid
        -20 r again
        16 r against
        -18 r aint
        40 r all
        -17 r alone
        -5 r already
        14 r altogether
        35 r am
        -7 r an
        -9 r and
        -5 r another
        -15 r answer
        -9 r anything
        -6 r apiece
        -8 r approved
        -14 r are
        -42 r around
        8 r arrears
        52 r as
        -40 r at
        49 r away
        -11 r aye
        -21 r back
        5 r bacs
        7 r bad
        57 r balance
        7 r bank
        -9 r be
        9 r been
        -31 r before
        13 r beginning
        -5 r behind
        21 r being
        13 r bell
        5 r better
        -15 r big
        -16 r bill
        -4 r bills
        -34 r bit
        -37 r boss
        9 r both
        -13 r bother
        -9 r business
        31 r but
        -9 r by
        -34 r call
        -8 r calls
        8 r came
        27 r can
        36 r can't
        -15 r cannot
        48 r card
        6 r cards
        -15 r care
        11 r cash
        19 r change
        -5 r charge
        12 r charges
        -21 r check
        11 r checking
        -42 r chief
        -25 r clear
        -15 r cleared
        8 r clears
        -13 r client
        24 r close
        24 r closed
        -6 r colleague
        -27 r come
        13 r comes
        -4 r comin
        -27 r coming
        18 r committee
        -21 r correct
        -7 r costs
        -43 r could
        -5 r council
        9 r courier
        5 r court
        25 r cover
        -6 r credit
        21 r cut
        24 r date
        11 r day
        -22 r dead
        22 r debit
        -25 r debt
        -15 r degrees
        -5 r did
        -8 r different
        6 r direct
        10 r discount
        12 r dispute
        -11 r do
        6 r does
        -23 r doesn't
        -50 r dollar
        4 r don't
        25 r done
        -18 r dont
        -27 r door
        -8 r double
        14 r down
        -5 r due
        7 r each
        4 r else
        4 r emi
        -12 r end
        -10 r ends
        -9 r equal
        44 r even
        33 r every
        14 r everything
        -22 r exactly
        -10 r fae
        11 r fair
        6 r faith
        5 r fall
        11 r falls
        14 r far
        -20 r fee
        -4 r fees
        9 r fell
        25 r final
        13 r fine
        -15 r finish
        10 r finished
        38 r first
        -13 r fixed
        -7 r flat
        9 r floor
        29 r follow
        -8 r for
        14 r forget
        12 r form
        19 r fortnight
        13 r from
        -20 r front
        35 r full
        -7 r gesture
        9 r get
        38 r gets
        -27 r give
        -4 r gives
        16 r go
        18 r gone
        30 r gonna
        -15 r good
        11 r goodwill
        -6 r got
        27 r great
        -8 r haha
        35 r hang
        -18 r happy
        6 r has
        -18 r have
        -11 r he
        -10 r hear
        -14 r help
        -5 r here
        -43 r him
        -20 r his
        8 r hit
        -7 r hold
        11 r holidays
        -10 r home
        -27 r hospital
        -9 r hour
        -12 r how
        -6 r i
        16 r i'd
        30 r i'll
        -10 r i've
        -5 r if
        28 r in
        13 r inside
        -11 r instalments
        19 r instead
        -34 r invoice
        -19 r invoices
        12 r is
        9 r isn't
        28 r it
        19 r its
        -27 r itself
        -24 r job
        25 r just
        9 r keep
        -19 r kids
        -5 r lads
        30 r last
        29 r late
        33 r later
        21 r least
        12 r leave
        5 r leaving
        16 r less
        22 r let
        15 r letter
        4 r letters
        20 r like
        -24 r line
        13 r link
        4 r little
        -18 r lol
        43 r long
        -27 r look
        -13 r lot
        -18 r lots
        -35 r love
        9 r ma'am
        -18 r madam
        -4 r make
        35 r makes
        10 r man
        28 r manager
        -9 r many
        15 r march
        -5 r may
        34 r maybe
        -12 r me
        -42 r mean
        33 r minimum
        5 r miss
        -8 r missed
        13 r mo
        10 r month
        18 r monthly
        -14 r more
        4 r mr
        29 r mrs
        -35 r much
        -5 r must
        -82 r my
        13 r myself
        17 r n
        17 r nah
        -14 r name
        5 r need
        -26 r never
        -33 r new
        5 r nice
        13 r nicely
        -8 r no
        -10 r nobody
        46 r not
        8 r note
        -9 r nothing
        -4 r notice
        32 r now
        -35 r number
        -18 r numbers
        8 r o
        -21 r odd
        -23 r of
        39 r off
        -18 r oh
        30 r ok
        -13 r okay
        -33 r old
        17 r oldest
        -4 r on
        -14 r once
        -32 r ones
        -70 r only
        -7 r or
        18 r order
        -17 r orders
        -10 r other
        -18 r our
        5 r ours
        -19 r out
        20 r outstanding
        -4 r overdue
        6 r owes
        -24 r owing
        7 r paid
        13 r pal
        -21 r parked
        -4 r parts
        17 r past
        11 r pay
        5 r payable
        36 r payday
        -11 r payment
        -10 r payments
        -17 r pays
        4 r pension
        -28 r people
        -12 r per
        -13 r photos
        8 r place
        6 r plan
        22 r please
        6 r pls
        16 r plus
        16 r po
        4 r post
        -7 r put
        8 r question
        -9 r rather
        -19 r really
        7 r received
        14 r refund
        13 r remainder
        15 r remaining
        -21 r rent
        -12 r report
        12 r rest
        10 r return
        8 r right
        -14 r ring
        -6 r round
        4 r rtgs
        25 r run
        18 r said
        16 r saturdays
        -17 r say
        -21 r says
        17 r season
        -20 r second
        -13 r see
        -14 r seen
        7 r send
        -41 r sent
        11 r sepa
        12 r separate
        11 r settled
        -14 r settles
        -7 r sharp
        4 r short
        6 r shot
        9 r show
        -16 r side
        -6 r sign
        -18 r signed
        20 r since
        8 r sir
        10 r sitting
        11 r size
        -7 r smaller
        -26 r so
        21 r some
        -21 r somebody
        -17 r something
        -14 r sorry
        9 r speak
        23 r square
        26 r standing
        22 r stands
        28 r start
        28 r startin
        18 r starting
        15 r starts
        -26 r stays
        -11 r stiffed
        -14 r still
        5 r store
        -16 r street
        5 r summer
        4 r sure
        31 r takes
        11 r tell
        4 r telling
        -15 r terms
        11 r text
        7 r than
        28 r thank
        -21 r that
        4 r that'd
        19 r thats
        7 r the
        -27 r them
        54 r then
        -6 r there
        -17 r these
        -5 r they
        -24 r thing
        -8 r think
        -15 r this
        12 r those
        -26 r though
        -10 r thru
        -21 r till
        10 r time
        10 r times
        -28 r together
        15 r too
        15 r top
        -21 r total
        23 r touch
        22 r transfer
        12 r trouble
        -6 r tuesdays
        -13 r under
        -27 r until
        -17 r up
        4 r upi
        12 r upon
        7 r ur
        -14 r us
        10 r use
        -38 r van
        18 r very
        13 r visa
        5 r visit
        -7 r wages
        -52 r wait
        4 r waits
        -31 r want
        -12 r was
        7 r way
        16 r we
        -6 r weekly
        6 r wen
        -28 r were
        -43 r what
        38 r whatever
        47 r when
        9 r whenever
        -6 r where
        14 r which
        -7 r whichever
        -29 r who
        -12 r whole
        12 r why
        19 r wi
        -27 r will
        -13 r wire
        -4 r wired
        18 r with
        -18 r within
        18 r won't
        11 r wont
        10 r word
        7 r work
        39 r works
        -14 r worth
        -14 r would
        5 r write
        5 r written
        -20 r wrong
        13 r x
        15 r ya
        29 r ye
        4 r yeah
        6 r year
        10 r years
        17 r yes
        -50 r you
        -17 r you'd
        27 r you're
        -15 r you've
        -34 r your
        -5 r youre
        -9 r yours
        """#

    static let dayTable = #"""
        -84
        19 a plural
        -7 a1 "
        27 a1 's
        25 a1 ,
        -12 a1 .
        4 a1 <clock>
        38 a1 <day>
        -9 a1 <num>
        4 a1 <sum>
        8 a1 >
        9 a1 ?
        -13 a1 about
        52 a1 and
        -10 a1 around
        -4 a1 as
        -33 a1 at
        33 a1 be
        -4 a1 before
        7 a1 by
        -20 a1 came
        -4 a1 for
        -25 a1 from
        -39 a1 i
        -8 a1 i'm
        25 a1 if
        -51 a1 in
        55 a1 is
        15 a1 it
        51 a1 like
        -8 a1 n
        10 a1 on
        -11 a1 only
        28 a1 or
        16 a1 please
        12 a1 po
        27 a1 so
        -11 a1 that
        -15 a1 the
        17 a1 then
        8 a1 through
        -5 a1 till
        -17 a1 to
        27 a1 was
        -15 a1 we
        25 a1 with
        14 a1 would
        -40 a1 you
        20 a1 your
        14 a2 's
        39 a2 ,
        -38 a2 .
        -24 a2 <clock>
        14 a2 <num>
        33 a2 <share>
        -51 a2 <span>
        -20 a2 <stretch>
        13 a2 <sum>
        24 a2 >
        -22 a2 a
        -10 a2 about
        -23 a2 after
        27 a2 all
        -12 a2 an
        9 a2 and
        -25 a2 at
        10 a2 bank
        -10 a2 better
        9 a2 both
        -6 a2 but
        -9 a2 by
        -8 a2 can
        24 a2 card
        7 a2 check
        -15 a2 could
        13 a2 do
        -7 a2 each
        5 a2 every
        -29 a2 file
        10 a2 fine
        33 a2 for
        14 a2 from
        18 a2 go
        18 a2 good
        -15 a2 have
        -13 a2 he
        28 a2 how
        -37 a2 i
        22 a2 i'd
        7 a2 i'm
        -19 a2 if
        -9 a2 in
        -28 a2 interest
        37 a2 is
        -50 a2 it
        9 a2 its
        34 a2 just
        7 a2 last
        10 a2 leave
        -7 a2 my
        -52 a2 no
        36 a2 not
        -46 a2 nothing
        6 a2 of
        16 a2 off
        4 a2 ok
        -35 a2 on
        21 a2 or
        -20 a2 pay
        20 a2 please
        24 a2 rest
        4 a2 same
        -7 a2 say
        -43 a2 see
        -30 a2 so
        -24 a2 starting
        6 a2 sure
        12 a2 thank
        -15 a2 that
        -39 a2 thats
        20 a2 the
        -26 a2 then
        -14 a2 they
        -14 a2 this
        4 a2 till
        -40 a2 to
        15 a2 transfer
        14 a2 we
        -4 a2 we'll
        -4 a2 we've
        -17 a2 what
        5 a2 when
        7 a2 will
        52 a2 wire
        -24 a2 with
        -6 a2 would
        18 a2 you
        -7 a2 you'll
        29 a2 you're
        21 a2 you've
        -13 a2 your
        -5 a3 's
        -12 a3 -
        -6 a3 .
        -20 a3 <clock>
        21 a3 <day>
        -19 a3 <num>
        16 a3 <share>
        10 a3 <span>
        -10 a3 <stretch>
        20 a3 <sum>
        20 a3 >
        5 a3 ?
        -15 a3 a
        -42 a3 about
        -19 a3 account
        8 a3 after
        6 a3 all
        -41 a3 and
        -5 a3 as
        11 a3 at
        4 a3 balance
        -15 a3 bank
        -20 a3 be
        13 a3 by
        -22 a3 can't
        34 a3 card
        22 a3 come
        -31 a3 could
        -16 a3 day
        12 a3 debit
        -17 a3 do
        8 a3 don't
        -14 a3 email
        18 a3 every
        16 a3 for
        -9 a3 from
        20 a3 full
        -4 a3 get
        23 a3 give
        36 a3 goes
        10 a3 good
        -24 a3 have
        -17 a3 he
        16 a3 how
        15 a3 i
        -5 a3 i'd
        -30 a3 i'll
        19 a3 i'm
        -42 a3 if
        -16 a3 in
        53 a3 interest
        -25 a3 is
        6 a3 it
        -13 a3 its
        -17 a3 late
        -6 a3 month
        -20 a3 more
        -8 a3 no
        -5 a3 not
        -17 a3 nothing
        12 a3 of
        42 a3 on
        47 a3 or
        10 a3 order
        10 a3 other
        -8 a3 out
        -10 a3 paid
        15 a3 put
        -10 a3 rest
        -15 a3 say
        -24 a3 see
        8 a3 send
        -15 a3 sir
        -25 a3 take
        20 a3 that
        -12 a3 the
        -7 a3 then
        -22 a3 there
        -4 a3 time
        -32 a3 to
        24 a3 told
        -11 a3 u
        19 a3 us
        7 a3 visa
        14 a3 want
        23 a3 we
        19 a3 when
        20 a3 whole
        -28 a3 will
        -18 a3 would
        14 a3 you
        -9 a3 you're
        -15 a3 your
        -22 aa , <clock>
        42 aa , <day>
        -6 aa , <num>
        11 aa , <share>
        32 aa , <sum>
        -30 aa , after
        19 aa , all
        -11 aa , and
        9 aa , both
        -9 aa , by
        20 aa , how
        -20 aa , i
        -20 aa , i'll
        -16 aa , i'm
        -9 aa , if
        7 aa , in
        26 aa , just
        8 aa , last
        -28 aa , no
        12 aa , not
        -16 aa , nothing
        17 aa , ok
        -36 aa , on
        9 aa , please
        23 aa , rest
        7 aa , same
        10 aa , sir
        -21 aa , so
        -12 aa , thank
        34 aa , the
        5 aa , then
        -35 aa , to
        5 aa , until
        16 aa , we
        -5 aa , what
        -19 aa , with
        15 aa , would
        -6 aa , you
        29 aa , you're
        12 aa . <day>
        45 aa . <num>
        -10 aa . <sum>
        -10 aa . >
        5 aa . after
        25 aa . and
        -19 aa . can
        -31 aa . i
        -11 aa . if
        13 aa . is
        -46 aa . it
        -5 aa . so
        24 aa . thank
        -29 aa . that
        -4 aa . then
        -9 aa . would
        -18 aa . you
        24 aa <clock> <clock>
        22 aa <day> ,
        71 aa <day> <day>
        4 aa <sum> <sum>
        8 aa > >
        26 aa ? >
        -15 aa and <day>
        10 aa and <sum>
        16 aa and i
        34 aa and i'll
        18 aa and the
        12 aa and then
        -4 aa and we
        6 aa and we'll
        -8 aa and you'll
        -4 aa around <num>
        -16 aa at <clock>
        -4 aa by bank
        16 aa by card
        9 aa for <sum>
        15 aa for the
        13 aa i can
        22 aa if it
        -8 aa if you
        -18 aa is <day>
        -21 aa is a
        7 aa is fine
        -8 aa it 's
        -8 aa of each
        28 aa on the
        -7 aa or <day>
        13 aa then ,
        -8 aa then .
        -11 aa then >
        -11 aa then ?
        -6 aa to see
        4 aa with the
        23 aa would be
        27 alone
        -18 b1 's
        71 b1 ,
        64 b1 .
        24 b1 :
        39 b1 <
        12 b1 <clock>
        69 b1 <day>
        140 b1 <num>
        69 b1 <share>
        67 b1 <sum>
        14 b1 ?
        -31 b1 a
        -5 b1 about
        18 b1 after
        -13 b1 again
        15 b1 all
        -7 b1 already
        13 b1 at
        -29 b1 back
        -6 b1 before
        -5 b1 but
        40 b1 by
        -17 b1 call
        -9 b1 calls
        29 b1 card
        -14 b1 check
        -8 b1 come
        -4 b1 comes
        43 b1 dated
        -10 b1 dispute
        -12 b1 do
        50 b1 due
        -24 b1 email
        -4 b1 from
        -23 b1 go
        -6 b1 happy
        -10 b1 her
        17 b1 here
        -5 b1 him
        29 b1 if
        -7 b1 in
        -24 b1 is
        64 b1 it
        -24 b1 letter
        15 b1 like
        -19 b1 me
        -7 b1 merry
        15 b1 month
        -15 b1 no
        5 b1 not
        -19 b1 nothing
        20 b1 off
        -41 b1 on
        14 b1 or
        -31 b1 other
        22 b1 out
        16 b1 paid
        -9 b1 payment
        10 b1 posted
        4 b1 put
        -11 b1 ring
        -7 b1 said
        15 b1 say
        -25 b1 signed
        -7 b1 since
        -9 b1 so
        20 b1 startin
        25 b1 starting
        -5 b1 talk
        58 b1 that
        -133 b1 the
        -24 b1 them
        24 b1 then
        -16 b1 there
        -27 b1 through
        -13 b1 til
        13 b1 till
        -12 b1 time
        45 b1 to
        -7 b1 u
        27 b1 until
        24 b1 us
        -5 b1 while
        7 b1 wire
        -11 b1 would
        -59 b1 you
        -24 b1 your
        18 b2 !
        -9 b2 's
        60 b2 .
        22 b2 <
        -24 b2 <clock>
        8 b2 <day>
        72 b2 <num>
        26 b2 <pct>
        84 b2 <share>
        17 b2 <stretch>
        70 b2 <sum>
        -9 b2 a
        -18 b2 about
        -11 b2 after
        -5 b2 again
        -13 b2 all
        -7 b2 an
        -70 b2 and
        -81 b2 as
        -30 b2 at
        -6 b2 back
        37 b2 balance
        -23 b2 be
        -8 b2 bell
        51 b2 by
        -15 b2 call
        24 b2 cheque
        28 b2 comes
        13 b2 credit
        24 b2 date
        15 b2 day
        7 b2 debit
        12 b2 do
        -19 b2 done
        65 b2 due
        11 b2 each
        -28 b2 every
        27 b2 first
        -12 b2 for
        -18 b2 from
        28 b2 full
        10 b2 go
        44 b2 good
        28 b2 got
        8 b2 have
        17 b2 here
        32 b2 hold
        -21 b2 i
        -23 b2 i'll
        18 b2 if
        -13 b2 in
        27 b2 invoice
        17 b2 is
        23 b2 it
        -19 b2 know
        -7 b2 left
        -21 b2 letter
        -4 b2 like
        -21 b2 month
        -7 b2 my
        -23 b2 no
        36 b2 nothing
        -28 b2 now
        22 b2 of
        -21 b2 off
        8 b2 ok
        10 b2 oldest
        -38 b2 on
        15 b2 only
        -19 b2 open
        18 b2 out
        -7 b2 over
        -30 b2 paid
        -5 b2 pay
        32 b2 payable
        17 b2 payment
        -31 b2 payments
        -6 b2 phone
        10 b2 rest
        -13 b2 right
        -14 b2 ring
        4 b2 run
        13 b2 same
        -23 b2 signed
        58 b2 so
        19 b2 something
        10 b2 starting
        8 b2 stop
        -9 b2 take
        -14 b2 telephone
        31 b2 that
        -6 b2 that'd
        29 b2 the
        18 b2 then
        -30 b2 to
        -6 b2 told
        14 b2 transfer
        -10 b2 try
        -39 b2 u
        14 b2 unpaid
        -5 b2 up
        -31 b2 us
        -4 b2 wait
        -6 b2 was
        -12 b2 we
        4 b2 week
        -18 b2 went
        9 b2 what
        7 b2 whole
        -22 b2 will
        8 b2 wire
        -4 b2 with
        -30 b2 your
        -7 b3 's
        13 b3 ,
        -12 b3 -
        7 b3 .
        24 b3 :
        -10 b3 <clock>
        6 b3 <day>
        43 b3 <num>
        9 b3 <pct>
        -14 b3 <share>
        31 b3 <span>
        37 b3 <sum>
        17 b3 ?
        28 b3 a
        -12 b3 about
        36 b3 all
        34 b3 an
        22 b3 and
        -10 b3 are
        -9 b3 at
        -13 b3 back
        -7 b3 bank
        9 b3 be
        14 b3 been
        15 b3 by
        -28 b3 call
        40 b3 can
        -13 b3 check
        -6 b3 clear
        40 b3 close
        16 b3 come
        -4 b3 coming
        21 b3 credit
        6 b3 direct
        19 b3 do
        30 b3 due
        -6 b3 each
        13 b3 every
        12 b3 fell
        -14 b3 first
        29 b3 from
        -10 b3 get
        15 b3 give
        21 b3 go
        -24 b3 goes
        14 b3 got
        13 b3 have
        -18 b3 he
        -21 b3 how
        22 b3 i
        -38 b3 i'll
        36 b3 if
        -10 b3 ill
        -12 b3 in
        -31 b3 isn't
        -4 b3 it
        12 b3 just
        10 b3 last
        -21 b3 leave
        -14 b3 letter
        -18 b3 like
        -31 b3 look
        -29 b3 may
        10 b3 me
        -22 b3 money
        16 b3 my
        -6 b3 need
        -18 b3 no
        11 b3 not
        10 b3 nothing
        -12 b3 now
        49 b3 of
        -7 b3 ok
        16 b3 on
        31 b3 only
        -7 b3 open
        20 b3 or
        -9 b3 other
        6 b3 our
        -12 b3 out
        7 b3 past
        45 b3 pay
        5 b3 payment
        7 b3 rest
        -15 b3 ring
        -21 b3 say
        -5 b3 shall
        -21 b3 she
        -17 b3 so
        -4 b3 speak
        12 b3 still
        -29 b3 stop
        -9 b3 talk
        9 b3 that
        12 b3 the
        5 b3 then
        -50 b3 to
        20 b3 too
        -6 b3 u
        15 b3 up
        -12 b3 us
        -19 b3 was
        -38 b3 we
        -22 b3 we're
        -7 b3 went
        27 b3 were
        25 b3 whole
        -31 b3 will
        -10 b3 with
        -6 b3 word
        8 b3 would
        -23 b3 yes
        -13 b3 you
        -30 b3 your
        17 ba 's ,
        5 ba 's .
        26 ba , ,
        54 ba , .
        -7 ba , <day>
        -11 ba , ?
        11 ba , and
        -5 ba . ,
        25 ba . .
        -11 ba : ,
        4 ba < 's
        13 ba < ,
        23 ba < .
        14 ba < <day>
        27 ba < >
        16 ba < is
        -29 ba < it
        -27 ba <clock> ,
        19 ba <clock> .
        17 ba <day> ,
        38 ba <day> .
        14 ba <num> ,
        -25 ba <num> .
        -14 ba <num> >
        10 ba <num> ?
        42 ba <num> and
        13 ba <num> by
        10 ba <num> then
        22 ba <share> ,
        35 ba <sum> ,
        14 ba <sum> and
        4 ba <sum> by
        -14 ba a .
        21 ba after ,
        -15 ba after .
        -41 ba after ?
        -8 ba again .
        -9 ba and ,
        51 ba and .
        5 ba and ?
        4 ba at ,
        9 ba at .
        10 ba at ?
        6 ba before ,
        24 ba before .
        32 ba before ?
        19 ba by ,
        47 ba by ?
        27 ba by and
        -33 ba by i
        -28 ba by the
        16 ba by then
        14 ba dated ,
        10 ba dated .
        15 ba due ,
        36 ba due .
        8 ba due >
        20 ba for ,
        -16 ba for .
        40 ba for ?
        4 ba from .
        16 ba from >
        4 ba in ,
        -29 ba is ,
        25 ba is .
        33 ba it ,
        -5 ba it .
        13 ba it >
        14 ba it ?
        -8 ba it and
        -22 ba letter .
        -8 ba me .
        8 ba month ,
        -19 ba not .
        16 ba of ,
        -21 ba of .
        -8 ba of for
        -21 ba on 's
        39 ba on ,
        -27 ba on .
        -7 ba on <day>
        -21 ba on >
        38 ba on ?
        -16 ba on and
        6 ba on at
        18 ba on by
        -27 ba on for
        25 ba on is
        19 ba on so
        29 ba on the
        -8 ba on then
        -9 ba on to
        12 ba on with
        -16 ba or ?
        -48 ba other ,
        -6 ba ring ,
        15 ba say ,
        -31 ba since ,
        6 ba since .
        11 ba since >
        22 ba so .
        19 ba starting ,
        29 ba starting .
        -17 ba the .
        -6 ba til ,
        -18 ba til >
        15 ba till ,
        -9 ba till .
        -21 ba to ,
        28 ba to .
        20 ba until ,
        14 ba until .
        -7 ba was .
        -16 ba you ,
        -9 ba you .
        -6 ba you with
        13 bb , <num>
        -24 bb , and
        14 bb , by
        28 bb , dated
        10 bb , due
        37 bb , from
        -18 bb , on
        -31 bb , so
        31 bb , starting
        10 bb , then
        -19 bb , to
        48 bb . <num>
        -12 bb . by
        11 bb . so
        -19 bb . would
        17 bb : <num>
        39 bb < <
        39 bb < <num>
        21 bb < <share>
        17 bb < after
        -11 bb < and
        -7 bb < from
        -19 bb < not
        -73 bb < on
        7 bb < then
        -29 bb <clock> <clock>
        -8 bb <day> ,
        10 bb <day> .
        20 bb <day> <day>
        37 bb <day> and
        23 bb <day> from
        14 bb <day> or
        13 bb <num> ,
        46 bb <num> <num>
        35 bb <num> by
        -31 bb <num> is
        88 bb <num> on
        17 bb <share> by
        47 bb <share> on
        -11 bb <span> ,
        48 bb <span> from
        5 bb <sum> ,
        67 bb <sum> <sum>
        75 bb <sum> on
        -18 bb again on
        -7 bb an email
        -7 bb and on
        -67 bb as of
        -8 bb at <clock>
        17 bb back to
        -11 bb call on
        -9 bb call you
        20 bb come on
        21 bb comes by
        -11 bb done for
        72 bb due on
        -4 bb due since
        10 bb each month
        15 bb every <day>
        -32 bb every other
        26 bb first <num>
        4 bb first on
        19 bb here by
        -9 bb i ring
        -5 bb i'll call
        49 bb in by
        -11 bb in on
        18 bb invoice of
        -26 bb it 's
        15 bb it ,
        30 bb it all
        15 bb it by
        14 bb it on
        -43 bb it till
        27 bb it to
        15 bb month ,
        23 bb of it
        -6 bb on a
        -4 bb on it
        -4 bb on you
        20 bb or before
        -26 bb out on
        -10 bb paid by
        42 bb pay by
        24 bb payment by
        -4 bb phone on
        44 bb rest by
        -8 bb ring on
        12 bb so <num>
        10 bb starting on
        -14 bb telephone on
        -11 bb that 's
        -13 bb that on
        -16 bb to you
        13 bb transfer on
        8 bb us by
        -12 bb us on
        18 bb was due
        19 bb we say
        -23 bb you by
        5 bb you said
        11 bb you until
        -72 g contact
        27 g debt
        -33 g expense
        -30 g income
        7 g late
        -47 g law
        -11 g letter
        36 g offer
        40 g pay
        15 g promise
        -5 ga done
        36 ga offer
        5 ga pay
        -51 gb contact
        29 gb debt
        42 gb done
        -13 gb income
        -27 gb late
        -11 gb law
        -55 gb letter
        27 gb offer
        62 gb pay
        60 gb promise
        -114 gl contact
        37 gl debt
        16 gl done
        -20 gl expense
        -70 gl income
        10 gl late
        -71 gl law
        28 gl pay
        -118 gp contact
        13 gp debt
        -10 gp done
        18 gp expense
        -28 gp income
        -34 gp late
        -73 gp law
        -73 gp letter
        19 gp offer
        41 gp pay
        -21 gp promise
        29 gr contact
        -10 gr debt
        -7 gr done
        -13 gr expense
        40 gr income
        -14 gr late
        21 gr law
        14 gr letter
        -19 gr offer
        -5 gr pay
        -54 gt contact
        41 gt debt
        -16 gt done
        -16 gt income
        -57 gt law
        33 gt letter
        -6 gt promise
        -10 k bare
        18 k bare answered
        -29 k bare led
        88 k beside
        98 k dated
        7 k dated ahead 1
        15 k dated ahead 2
        43 k dated ahead 3
        29 k dated ahead 4
        20 k dated ahead 6
        -10 k dated ahead 7
        17 k dated ahead 8
        45 k dated ahead 9
        30 k dated behind 1
        -8 k dated behind 2
        7 k dated behind 3
        42 k dated behind 4
        8 k dated behind 5
        38 k dated behind 6
        -9 k dated behind 7
        5 k dated behind 8
        56 k dated behind 9
        31 k day
        -6 k day ahead 0
        34 k day ahead 1
        19 k day ahead 2
        28 k day ahead 3
        -6 k day behind 0
        -11 k day behind 1
        -22 k day behind 2
        11 k day behind 3
        29 k day behind 4
        -16 k day behind 5
        12 k day behind 7
        39 k day behind 8
        8 k day behind 9
        26 k edge
        -38 k edge ahead 1
        -21 k edge ahead 2
        31 k edge ahead 3
        42 k edge ahead 4
        9 k edge ahead 5
        -38 k edge behind 2
        -38 k edge behind 3
        100 k edge behind 9
        -117 k fixed
        -144 k holiday
        -20 k holiday ahead 2
        6 k holiday ahead 3
        -24 k holiday ahead 4
        -38 k holiday ahead 5
        -7 k holiday ahead 6
        -8 k holiday ahead 7
        -46 k holiday ahead 8
        -29 k holiday ahead 9
        -4 k holiday behind 2
        -9 k holiday behind 3
        13 k holiday behind 4
        -32 k holiday behind 5
        -24 k holiday behind 6
        -26 k holiday behind 7
        -10 k holiday behind 8
        -51 k holiday behind 9
        -43 k last weekday
        37 k next weekday
        -6 k nth
        -41 k part
        77 k start
        21 k starting
        -47 k the-day
        97 k this weekday
        -45 k today
        -23 k weekday
        -26 k weekday ahead 1
        -53 k weekday behind 0
        27 k weekday behind 1
        -50 l "
        -21 l '
        -37 l 's
        -18 l ,
        -44 l -
        7 l <clock>
        8 l <day>
        104 l <num>
        65 l <share>
        -7 l <stretch>
        163 l <sum>
        -44 l a
        44 l able
        12 l about
        23 l accept
        -12 l account
        14 l ach
        17 l across
        -37 l after
        -19 l again
        -17 l agreed
        -6 l agreement
        46 l all
        -24 l already
        -9 l am
        7 l amount
        11 l an
        -5 l and
        -12 l answer
        -19 l any
        -4 l anything
        -12 l anyway
        -26 l are
        12 l arrears
        -53 l as
        -37 l at
        -17 l aye
        43 l balance
        -49 l bank
        -26 l because
        -9 l been
        -47 l before
        9 l beginning
        -39 l being
        -11 l bell
        -18 l between
        28 l bill
        18 l bit
        -18 l booked
        16 l boss
        -26 l both
        -9 l but
        35 l by
        -10 l calling
        9 l calls
        41 l can
        -19 l can't
        -4 l card
        -8 l change
        15 l charge
        -14 l check
        17 l cheque
        18 l cheques
        9 l clear
        29 l cleared
        34 l close
        -10 l closed
        -6 l closes
        -35 l colleague
        21 l come
        26 l comes
        -54 l coming
        -8 l contract
        61 l could
        -7 l court
        -11 l credit
        -5 l cut
        50 l date
        18 l dated
        4 l day
        -19 l debit
        -8 l debt
        4 l did
        14 l didnt
        -35 l dispute
        -46 l done
        -34 l down
        86 l due
        24 l each
        -11 l em
        14 l email
        7 l even
        20 l everything
        -6 l fee
        12 l fell
        -5 l file
        24 l final
        19 l finance
        10 l fine
        -11 l first
        -22 l fix
        -5 l for
        -52 l from
        59 l full
        -55 l get
        59 l gets
        24 l go
        -73 l goes
        -21 l gone
        -10 l gonna
        33 l good
        -64 l got
        -4 l had
        4 l hang
        42 l has
        -43 l have
        -50 l he
        18 l hear
        -22 l her
        32 l here
        -34 l him
        -25 l his
        -9 l hold
        14 l how
        -59 l i
        32 l i'd
        -68 l i'll
        -38 l i'm
        -24 l i've
        -4 l id
        105 l if
        7 l il
        -36 l ill
        -14 l im
        -27 l in
        10 l instalment
        -70 l interest
        -12 l inv
        43 l invoice
        25 l invoices
        -43 l is
        -39 l isn't
        54 l it
        27 l it'd
        -58 l it'll
        -11 l its
        -8 l judge
        -37 l just
        32 l kindly
        -40 l know
        10 l lands
        30 l last
        -5 l late
        -38 l leave
        -30 l left
        -33 l legal
        55 l let
        28 l lets
        -36 l letter
        -7 l letters
        19 l link
        -7 l log
        -28 l look
        -13 l lose
        52 l lot
        16 l lots
        12 l ma'am
        -15 l madam
        -24 l mail
        -5 l make
        19 l manage
        -12 l may
        -8 l me
        -15 l means
        -7 l merry
        11 l might
        -21 l miss
        -41 l money
        -22 l month
        -22 l monthly
        -20 l more
        -24 l mr
        40 l much
        -62 l my
        -6 l myself
        16 l n
        27 l nah
        -5 l name
        22 l need
        -40 l new
        -18 l next
        -8 l no
        -29 l not
        4 l note
        6 l noted
        -58 l nothing
        -40 l now
        -24 l nowt
        33 l of
        17 l offer
        -16 l office
        8 l ok
        -12 l okay
        32 l oldest
        -29 l on
        6 l once
        14 l only
        -17 l open
        10 l or
        -20 l order
        -17 l other
        -42 l our
        -32 l out
        -42 l over
        -10 l own
        -12 l paper
        50 l part
        16 l passed
        14 l past
        -25 l pause
        17 l pay
        25 l payable
        -9 l payday
        37 l payment
        -27 l payments
        -32 l pays
        -5 l perfect
        -9 l phone
        -34 l plan
        -12 l please
        -12 l plus
        34 l po
        21 l position
        23 l post
        -13 l posted
        7 l promise
        -14 l push
        -20 l put
        14 l reach
        17 l release
        -17 l remaining
        -4 l rent
        -44 l report
        27 l rest
        -35 l review
        -39 l right
        -62 l ring
        -13 l round
        20 l run
        -15 l runs
        4 l said
        42 l same
        10 l say
        10 l says
        14 l second
        24 l see
        20 l send
        7 l sending
        -11 l sent
        31 l set
        38 l settle
        -17 l shall
        -6 l she
        25 l should
        6 l shut
        -30 l sign
        -63 l signed
        -20 l since
        18 l so
        11 l something
        -4 l sorry
        -9 l speak
        -21 l spoke
        -7 l start
        20 l startin
        46 l starting
        9 l still
        -18 l stop
        14 l sum
        -4 l sure
        -8 l take
        -22 l talk
        -19 l team
        -14 l tell
        -24 l terms
        -24 l text
        -5 l than
        19 l thank
        29 l that
        -4 l thats
        -29 l the
        -34 l them
        13 l then
        -28 l there
        -22 l theres
        -20 l they
        -9 l they'll
        34 l thing
        -15 l this
        31 l though
        -17 l through
        -34 l til
        16 l till
        6 l time
        -38 l times
        -18 l to
        -11 l together
        -7 l told
        21 l too
        -9 l took
        -8 l total
        9 l try
        -12 l twice
        -36 l u
        -10 l unpaid
        -10 l until
        -28 l ur
        -57 l us
        -12 l van
        32 l visa
        -14 l visit
        37 l wages
        -19 l wait
        66 l want
        -5 l was
        10 l way
        -44 l we
        -7 l we'll
        21 l week
        -16 l well
        -27 l went
        13 l were
        -23 l what
        -54 l when
        28 l whether
        -38 l which
        -5 l while
        -4 l whole
        38 l why
        -56 l will
        36 l wired
        -25 l with
        -15 l word
        -10 l work
        -8 l write
        18 l writing
        -12 l written
        -8 l wrong
        19 l ya
        15 l yard
        -26 l yeah
        18 l yes
        -13 l you
        -74 l you'd
        -41 l you'll
        -21 l you're
        -6 l you've
        -100 l your
        16 nearly-alone
        9 r !
        -8 r "
        5 r '
        43 r 's
        -9 r ,
        -5 r -
        -9 r :
        -12 r ;
        -46 r <clock>
        -14 r <day>
        49 r <num>
        -47 r <pct>
        70 r <share>
        -23 r <span>
        8 r <stretch>
        82 r <sum>
        37 r ?
        20 r a
        -41 r about
        -7 r ach
        10 r after
        23 r again
        42 r all
        -12 r already
        -9 r am
        -29 r an
        14 r another
        11 r any
        22 r are
        -16 r around
        -18 r arrived
        -46 r ask
        -28 r at
        11 r away
        7 r back
        37 r balance
        -6 r bank
        -32 r be
        -15 r been
        32 r before
        -17 r behind
        -14 r better
        4 r between
        -20 r bill
        -32 r bit
        -28 r both
        14 r but
        -16 r call
        -25 r came
        43 r can
        56 r card
        22 r cards
        14 r cash
        17 r charge
        -15 r charges
        26 r check
        12 r checking
        -10 r cheque
        -7 r claim
        -14 r clinic
        7 r close
        -5 r come
        -13 r comes
        20 r comin
        12 r coming
        -8 r confirm
        7 r courier
        26 r credit
        -28 r day
        30 r debit
        15 r direct
        22 r do
        9 r does
        9 r doesn't
        -37 r don't
        28 r done
        -15 r dont
        -22 r door
        -7 r down
        -14 r due
        14 r eft
        15 r email
        11 r even
        36 r every
        10 r everything
        10 r fair
        -5 r fee
        -11 r fees
        -23 r file
        8 r final
        39 r fine
        8 r finished
        -14 r first
        29 r for
        -37 r from
        66 r full
        33 r get
        20 r gets
        5 r give
        -43 r go
        30 r goes
        -9 r going
        -19 r gone
        4 r good
        -22 r got
        13 r haha
        -22 r has
        15 r have
        -39 r he
        9 r hear
        -4 r her
        -32 r him
        7 r hold
        14 r how
        33 r i'll
        9 r i'm
        28 r if
        10 r im
        -35 r in
        14 r instead
        48 r interest
        4 r into
        -16 r invoice
        -20 r isn't
        9 r its
        6 r itself
        -4 r judge
        24 r just
        -17 r last
        11 r late
        16 r leave
        -24 r left
        -13 r legal
        25 r letter
        -6 r letters
        24 r like
        14 r line
        13 r link
        -24 r lol
        25 r look
        26 r lot
        -8 r lunch
        -13 r ma'am
        11 r mail
        -7 r make
        -19 r may
        4 r me
        12 r mind
        -25 r money
        20 r month
        13 r monthly
        30 r more
        -9 r mr
        40 r my
        -6 r n
        9 r need
        -33 r never
        4 r new
        8 r next
        -26 r no
        -12 r note
        29 r nothing
        -40 r now
        11 r number
        -19 r of
        -28 r off
        -12 r office
        16 r ok
        5 r okay
        24 r on
        11 r once
        -19 r only
        -19 r open
        46 r or
        6 r other
        -43 r out
        -20 r over
        -22 r paid
        12 r part
        -33 r pay
        -6 r payments
        -13 r per
        4 r phone
        8 r please
        -5 r po
        -7 r post
        -10 r remainder
        8 r remaining
        7 r report
        39 r rest
        15 r returned
        5 r ring
        5 r rtgs
        8 r run
        28 r said
        20 r same
        21 r says
        -17 r second
        -32 r see
        -34 r send
        4 r sepa
        -7 r sign
        -34 r signed
        -32 r sir
        -13 r so
        -7 r solicitors
        -10 r something
        -36 r sorry
        6 r square
        11 r standing
        10 r start
        -15 r starting
        -14 r still
        6 r stop
        11 r suit
        -13 r system
        -10 r talk
        -9 r terms
        29 r than
        -22 r that
        -21 r thats
        -13 r the
        -15 r their
        -46 r them
        52 r then
        -41 r there
        27 r thing
        -36 r this
        -10 r through
        -5 r til
        -28 r till
        -48 r time
        11 r times
        -34 r to
        41 r too
        7 r total
        46 r transfer
        19 r u
        -37 r unless
        -14 r until
        -17 r up
        -16 r van
        11 r visa
        -35 r wait
        -27 r want
        25 r was
        12 r we
        -23 r week
        -17 r well
        -20 r went
        -67 r what
        -8 r when
        -12 r while
        -7 r who
        14 r whole
        -46 r will
        10 r wire
        -5 r without
        10 r word
        14 r work
        18 r works
        -31 r would
        -22 r write
        -7 r written
        7 r yeah
        28 r yes
        -47 r you
        -9 r you're
        -31 r your
        """#

    static let pastTable = #"""
        -104
        -9 a1 's
        9 a1 .
        -8 a1 <day>
        8 a1 >
        -17 a1 ?
        -32 a1 and
        -4 a1 by
        13 a1 for
        -9 a1 if
        -11 a1 is
        -10 a1 it
        -11 a1 of
        -9 a1 on
        -4 a1 or
        -5 a1 so
        -5 a1 the
        -11 a1 then
        24 a2 .
        8 a2 <day>
        -22 a2 <num>
        -5 a2 <stretch>
        23 a2 <sum>
        -17 a2 >
        -4 a2 all
        5 a2 and
        -5 a2 both
        -4 a2 by
        -4 a2 check
        -10 a2 each
        -5 a2 how
        -16 a2 i
        -7 a2 i'll
        -5 a2 i'm
        -6 a2 is
        5 a2 it
        -5 a2 no
        -5 a2 or
        11 a2 so
        -12 a2 that
        -4 a2 the
        -11 a2 then
        7 a2 what
        -11 a2 would
        17 a2 you
        -5 a2 you're
        -8 a3 's
        -10 a3 ,
        4 a3 <day>
        19 a3 <num>
        4 a3 <stretch>
        10 a3 <sum>
        -5 a3 >
        -8 a3 ?
        -4 a3 a
        -5 a3 can
        -5 a3 i
        -5 a3 i'll
        16 a3 in
        -12 a3 is
        17 a3 it
        -11 a3 month
        -4 a3 on
        -4 a3 or
        -4 a3 order
        -6 a3 same
        -5 a3 send
        -13 a3 the
        -17 a3 we
        -11 a3 you
        -13 aa , <day>
        -11 aa , <num>
        11 aa , <sum>
        11 aa , and
        -5 aa , both
        -4 aa , by
        -4 aa , no
        -8 aa , the
        -7 aa , then
        20 aa . >
        -7 aa . i
        -4 aa . i'll
        -5 aa <day> <day>
        8 aa > >
        -36 aa ? >
        -4 aa and <num>
        -5 aa and i
        6 aa and the
        13 aa for <sum>
        8 aa for the
        -5 aa it is
        -9 aa of each
        -6 b1 's
        -16 b1 ,
        -7 b1 :
        -30 b1 <
        -7 b1 <day>
        -4 b1 <share>
        -13 b1 <sum>
        -9 b1 after
        -18 b1 and
        -10 b1 at
        -4 b1 be
        -10 b1 before
        -14 b1 by
        -6 b1 dated
        33 b1 due
        -14 b1 for
        24 b1 from
        -4 b1 is
        -10 b1 it
        28 b1 of
        27 b1 on
        -7 b1 say
        15 b1 since
        -8 b1 starting
        -4 b1 til
        -16 b1 till
        20 b1 to
        -8 b1 until
        -8 b2 ,
        -9 b2 .
        -30 b2 <
        -12 b2 <day>
        -14 b2 <num>
        -10 b2 <share>
        -13 b2 <span>
        -15 b2 <sum>
        -4 b2 and
        4 b2 back
        -8 b2 balance
        -12 b2 cheque
        -6 b2 comes
        -5 b2 date
        26 b2 due
        -5 b2 first
        -8 b2 good
        9 b2 have
        12 b2 here
        10 b2 invoice
        10 b2 is
        -9 b2 me
        -4 b2 month
        9 b2 out
        5 b2 payable
        -9 b2 so
        -4 b2 starting
        -7 b2 that
        -15 b2 the
        17 b2 then
        -8 b2 you
        -18 b3 's
        -11 b3 ,
        6 b3 -
        -21 b3 .
        -11 b3 :
        -36 b3 <
        -18 b3 <day>
        -12 b3 <num>
        6 b3 <span>
        -4 b3 <stretch>
        -8 b3 <sum>
        -4 b3 a
        13 b3 and
        11 b3 be
        14 b3 been
        -6 b3 by
        -5 b3 can
        -5 b3 each
        -4 b3 every
        4 b3 fell
        -4 b3 first
        -6 b3 i
        13 b3 is
        12 b3 it
        -7 b3 of
        -4 b3 on
        -4 b3 other
        5 b3 past
        -6 b3 still
        15 b3 that
        -23 b3 the
        -5 b3 then
        -4 b3 to
        26 b3 was
        6 b3 you
        4 ba , and
        -5 ba . ,
        -9 ba < ,
        -10 ba <num> ,
        -7 ba <num> .
        -6 ba <sum> ,
        -5 ba <sum> .
        -4 ba after ,
        -4 ba and ,
        -14 ba and .
        -4 ba at ?
        -6 ba before .
        -8 ba by ,
        20 ba by .
        -5 ba by >
        -4 ba by ?
        -6 ba by and
        4 ba dated .
        10 ba due ,
        13 ba due .
        4 ba due >
        -4 ba for ,
        12 ba from ,
        12 ba from .
        8 ba of ,
        26 ba on ,
        27 ba on .
        18 ba on >
        -12 ba on ?
        -20 ba on and
        -7 ba on of
        -5 ba say ,
        12 ba since .
        -4 ba starting .
        -7 ba till ,
        -6 ba till .
        10 ba to .
        -4 ba until .
        -5 bb , <num>
        -7 bb , by
        8 bb , dated
        18 bb , due
        -7 bb , on
        -6 bb , starting
        -4 bb . <num>
        -30 bb < <
        -8 bb <day> ,
        -5 bb <day> <day>
        -12 bb <day> and
        18 bb <num> <num>
        -4 bb <num> at
        -8 bb <num> by
        21 bb <num> from
        -43 bb <num> on
        -8 bb <share> on
        -8 bb <span> from
        18 bb <sum> ,
        -13 bb <sum> <sum>
        4 bb <sum> by
        -18 bb <sum> on
        -4 bb comes by
        20 bb due on
        5 bb due since
        10 bb here by
        5 bb invoice of
        20 bb it by
        -5 bb rest by
        -4 bb starting on
        -5 g contact
        19 g debt
        111 g done
        -10 g income
        10 g late
        -10 g law
        25 g letter
        -31 g offer
        -14 g pay
        -55 g promise
        23 ga offer
        -15 ga promise
        32 gb debt
        15 gb done
        -12 gb offer
        -5 gb promise
        30 gl debt
        106 gl done
        6 gl expense
        -11 gl income
        -6 gl law
        39 gl letter
        -50 gl offer
        9 gl pay
        -37 gl promise
        8 gp contact
        4 gp debt
        61 gp done
        -24 gp expense
        21 gp late
        -4 gp law
        -5 gp letter
        -36 gp offer
        -13 gp pay
        -75 gp promise
        -6 gr contact
        19 gr done
        12 gr late
        -5 gr law
        -13 gr letter
        16 gr offer
        -28 gr pay
        -44 gr promise
        -9 gt contact
        26 gt done
        -11 gt income
        8 gt late
        -17 gt law
        -26 gt letter
        -12 gt pay
        -22 gt promise
        -9 k bare
        -25 k beside
        55 k dated
        -17 k dated ahead 1
        -46 k dated ahead 2
        -85 k dated ahead 3
        -52 k dated ahead 4
        -15 k dated ahead 5
        -10 k dated ahead 6
        17 k dated ahead 7
        48 k dated ahead 8
        213 k dated ahead 9
        9 k dated behind 1
        26 k dated behind 2
        61 k dated behind 3
        77 k dated behind 4
        40 k dated behind 5
        46 k dated behind 6
        -10 k dated behind 8
        -214 k dated behind 9
        -60 k day
        -68 k day ahead 1
        -38 k day ahead 2
        15 k day ahead 3
        12 k day ahead 4
        71 k day behind 1
        4 k day behind 2
        -83 k day behind 3
        -14 k day behind 4
        -4 k day behind 5
        -5 k day behind 7
        -22 k day behind 8
        -6 k day behind 9
        -39 k edge
        -12 k edge ahead 2
        -28 k edge ahead 3
        -16 k edge ahead 4
        -4 k edge ahead 5
        21 k edge ahead 9
        -8 k edge behind 2
        -41 k edge behind 9
        6 k holiday
        -12 k holiday ahead 3
        -5 k holiday ahead 4
        28 k holiday ahead 9
        -21 k holiday behind 9
        -13 k start
        -53 k weekday
        -53 k weekday ahead 1
        21 k weekday behind 0
        -75 k weekday behind 1
        5 l 's
        14 l ,
        12 l -
        -63 l <day>
        -27 l <num>
        -16 l <share>
        -4 l <span>
        47 l <sum>
        -15 l a
        37 l about
        -7 l account
        -20 l after
        44 l again
        -13 l all
        -22 l and
        7 l are
        -17 l at
        8 l back
        -9 l balance
        10 l bank
        13 l be
        14 l been
        -10 l before
        5 l bill
        12 l both
        -11 l but
        -33 l by
        -13 l can
        -6 l charge
        -11 l come
        -12 l comes
        -10 l could
        -5 l credit
        -12 l date
        -9 l dated
        -11 l day
        -14 l did
        -4 l direct
        -9 l do
        -7 l down
        70 l due
        -17 l each
        10 l even
        -15 l every
        4 l fell
        -11 l final
        -11 l first
        27 l for
        23 l from
        -4 l full
        -11 l gets
        -7 l give
        16 l go
        -5 l goes
        -9 l good
        44 l got
        24 l has
        7 l have
        25 l here
        -4 l hold
        -10 l how
        -30 l i
        14 l i'd
        -14 l i'll
        7 l i've
        -71 l if
        -9 l in
        7 l inv
        42 l invoice
        6 l invoices
        8 l is
        24 l it
        -4 l kindly
        5 l last
        -12 l late
        -5 l leave
        4 l left
        -9 l let
        -7 l like
        -7 l lots
        -6 l make
        -5 l may
        -26 l me
        -9 l month
        -4 l monthly
        21 l my
        -4 l not
        -5 l nothing
        -27 l now
        4 l number
        -7 l of
        -5 l off
        7 l oldest
        14 l on
        -13 l only
        -13 l or
        10 l order
        -12 l other
        30 l our
        11 l out
        9 l over
        -5 l part
        9 l past
        -8 l pay
        5 l payable
        34 l payment
        -13 l payments
        -5 l put
        -8 l rest
        -8 l said
        -9 l same
        -11 l say
        27 l says
        -6 l send
        8 l should
        22 l since
        -34 l so
        -20 l starting
        -13 l still
        -8 l take
        -6 l tell
        22 l that
        -12 l thats
        20 l the
        -4 l them
        -20 l then
        8 l there
        -4 l til
        -18 l till
        -25 l to
        -6 l transfer
        -4 l u
        -17 l until
        -6 l us
        -9 l want
        39 l was
        7 l we
        23 l went
        -7 l were
        8 l what
        17 l which
        -16 l will
        12 l wire
        12 l with
        22 l yes
        -6 l you
        8 l your
        -6 nearly-alone
        -24 r ,
        5 r -
        -32 r <day>
        -6 r <share>
        -13 r <stretch>
        18 r <sum>
        -59 r ?
        -14 r a
        -6 r after
        -9 r as
        -4 r balance
        14 r be
        -13 r both
        -17 r by
        -6 r card
        -4 r charge
        10 r check
        -4 r cheque
        -5 r courier
        -5 r credit
        5 r day
        -4 r debit
        -7 r do
        15 r due
        -8 r every
        -5 r first
        -5 r full
        -4 r goes
        -4 r good
        -4 r have
        -8 r i
        -11 r if
        5 r in
        -4 r interest
        -20 r is
        -8 r it
        -4 r late
        -7 r letter
        -5 r like
        -7 r me
        -19 r month
        -7 r my
        -17 r no
        7 r number
        17 r of
        -6 r off
        -24 r on
        7 r open
        -10 r or
        -8 r order
        -12 r other
        -5 r please
        -11 r same
        24 r sir
        6 r so
        -7 r standing
        -4 r stays
        -7 r the
        -19 r then
        -4 r there
        4 r time
        -15 r to
        -6 r transfer
        16 r up
        -8 r visa
        13 r was
        -9 r we
        5 r what
        -6 r when
        4 r which
        -5 r with
        -4 r yes
        -16 r you
        -7 r you're
        -9 r your
        """#
}
